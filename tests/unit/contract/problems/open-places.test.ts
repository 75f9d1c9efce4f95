import { expect, test } from "vitest";
import { tillLedger } from "../read-text.ts";

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
  ["a label's value in code", "- **Base URL**: `[https://…]`", "[https://…]"],
  ["a plain label's value in code", "Base URL: `[https://…]`", "[https://…]"],
  ["a cell in code", "| Table | Use |\n|---|---|\n| `[table_name]` | x |", "[table_name]"],
  ["an item in code", "- `[Sheet ID]`", "[Sheet ID]"],
  ["an ellipsis for code", "```json\n{ ... }\n```", "{ ... }"],
  [
    "the template's comment for code",
    "```ts\n// A second structure, or delete this section.\n//\n// interface A {}\n```",
    "// A second structure, or delete this section.",
  ],
  ["the template's data", '```json\n{\n  "example": "data"\n}\n```', "{"],
  ["a heading in code", "### `[System A]` → Ledger", "[System A]"],
])("%s", (_, text, found) => {
  expect(open(`## Notes\n\n${text}`).map((placeholder) => placeholder.text)).toEqual([found]);
});

test.each([
  ["a dash", "- **Fallback:** –"],
  ["an answer", "- **Fallback:** None"],
  ["code", '```json\n[ "a", "TBD" ]\n```'],
  ["code with an ellipsis in it", '```json\n{ "id": "S-1", ... }\n```'],
  ["a comment of the author's", "```bash\n# Nothing to install\n```"],
  ["inline code", "`[Name]` and `TBD`"],
  ["a hint in code within a sentence", "Write `[Sheet ID]`, as in the template"],
  ["an index", "| Field |\n|---|\n| `items[0]` |\n| `string[]` |\n| `[0]` |"],
  ["a type", "| Type |\n|---|\n| `[string]` |\n| `[OrderLine!]!` |\n| `<T>` |"],
  ["a list in code", '| Key |\n|---|\n| `[user_id, order_id]` |\n| `["net", "gross"]` |'],
  ["code in a heading", "### `GET /v1/orders/<id>` and `<details>`"],
  ["real tags", "H<sub>2</sub>O <br> <details> x"],
  ["controls", "A field <input> in a form <button> and an <svg> or <path>"],
  ["a drawing", "<svg>\n<circle>\n</svg>"],
  ["a tag as a value", "- **Format:** <svg>"],
  ["a tag in words", "Pages use \\<details\\> and `<input>`"],
  ["a comment within a line", "Sales. <!-- [what else?] TBD -->"],
  ["generics", "A Map<string> of things"],
  ["a label whose value follows", "**Request:**\n\n- one"],
])("%s is no open place", (_, text) => {
  expect(open(`## Notes\n\n${text}`)).toEqual([]);
});

test.each([
  "Amounts are in cents [EUR], times in UTC [UTC].",
  "Files are named sales_<date>.csv, topics are at <env>.till.sales.",
  "Errors [4xx] follow the standard [RFC 7231], states [OPEN, CLOSED]; see the channel [#till-alerts].",
])("units and patterns are no open places: %s", (text) => {
  expect(open(`## Notes\n\n${text}`)).toEqual([]);
});

test.each(["Ask [NAME] first.", "Since [DATE].", "Ask <team>.", "Currency: [EUR]"])(
  "others of their form are: %s",
  (text) => {
    expect(open(`## Notes\n\n${text}`)).toHaveLength(1);
  },
);

test.each(["[TOC]", "{{toc}}", "{{>toc}}", "[[_TOC_]]", "{toc}", "[TOC maxdepth=2]"])(
  "“%s” below the title is no overview",
  (macro) => expect(tillLedger(macro).contract.overview).toBeUndefined(),
);
