import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const head = "owner: Team Till\nversion: 1.10\nstatus: draft\nlast_updated: 2026-03-01";
const read = (fence: string) => readText(`# Till ↔ Ledger\n\n${fence}\n\nTill sends sales.`);
const fenced = (yaml: string, language = "yaml") => `\`\`\`${language}\n${yaml}\n\`\`\``;

test.each(["yaml", "YML"])("a head in a fence of %s below the title", (language) => {
  const document = read(fenced(head, language));
  expect(document.contract).toMatchObject({
    maintainers: ["Team Till"],
    version: "1.10",
    status: "draft",
    lastUpdated: { raw: "2026-03-01", date: "2026-03-01" },
  });
  expect(document.placeOf("version")).toEqual({ line: 5, column: 10 });
});

test("tells in its own way of several maintainers, and of other things besides", () => {
  const { contract } = read(fenced("version: '2'\nowners:\n  - Ana\n  - Ben\ncode: 7\nstatus:"));
  expect(contract).toMatchObject({ version: "2", maintainers: ["Ana", "Ben"], status: "active" });
});

test("counts less than what is written in bold", () => {
  const { contract } = read(`${fenced(head)}\n\n**Version:** 3`);
  expect(contract).toMatchObject({ version: "3", maintainers: ["Team Till"] });
});

test.each([
  ["of another language", fenced(head, "json")],
  ["without one", fenced(head, "")],
  ["behind a sentence", `The head of such a file:\n\n${fenced(head)}`],
  ["with a version alone", fenced("version: '3'\nservices:\n  till: {}")],
  ["that isn't dated", fenced("status: paid\nowner: Team Till")],
  ["that tells more of other things", fenced(`${head}\na: 1\nb: 2\nc: 3\nd: 4\ne: 5`)],
  ["that is no YAML", fenced(`${head}\nstatus: [`)],
  ["of a list", fenced("- version: 1\n- owner: Team Till")],
  ["below a section's heading", `## Example\n\n${fenced(head)}`],
])("a fence %s is no head", (_, markdown) => {
  expect(read(markdown).contract).toMatchObject({ maintainers: [], status: "active" });
  expect(read(markdown).contract.version).toBeUndefined();
});
