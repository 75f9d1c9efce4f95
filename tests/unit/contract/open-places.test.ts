import { expect, test } from "vitest";
import { tillLedger } from "./read-text.ts";

const open = (text: string) => tillLedger(text).placeholders;

test("each is told with its label, section and place", () => {
  expect(open("## Contacts\n\n**Till Owner:** [Name]\n**Ledger Owner:**")).toEqual([
    { text: "[Name]", label: "Till Owner", section: "Contacts", place: { line: 5, column: 17 } },
    { text: "", label: "Ledger Owner", section: "Contacts", place: { line: 6, column: 1 } },
  ]);
});

test.each([
  ["a stand-in in words", "- **Fallback:** to be confirmed", "to be confirmed"],
  ["an angled name", "- **Fallback:** <what else>", "<what else>"],
  ["a heading", "### [Name] → Ledger", "[Name]"],
  ["a table's cell", "| Date | Change |\n|---|---|\n| TBD | x |", "TBD"],
  ["the template's fence", "```\nEndpoint: [URL]\n```", "[URL]"],
])("%s", (_, text, found) => {
  expect(open(`## Notes\n\n${text}`).map((placeholder) => placeholder.text)).toEqual([found]);
});

test.each([
  ["a dash", "- **Fallback:** –"],
  ["an answer", "- **Fallback:** None"],
  ["code", '```json\n[ "a", "TBD" ]\n```'],
  ["inline code", "`[Name]` and `TBD`"],
  ["real tags", "H<sub>2</sub>O <br> <details> x"],
  ["generics", "A Map<string> of things"],
  ["a label whose value follows", "**Request:**\n\n- one"],
])("%s is no open place", (_, text) => {
  expect(open(`## Notes\n\n${text}`)).toEqual([]);
});
