/** Sizes and shapes that nobody writes by hand: a page or a finding. What takes more than its share runs into the limit. */
import { expect, test } from "vitest";
import { longTable, nestedList, shapes } from "../../support/adversarial.ts";
import { holds } from "./holds.ts";

test.each(Object.keys(shapes))("%s", async (name) => {
  await holds(shapes[name]?.(60_000) ?? "");
});

test.each(Object.keys(shapes).filter((name) => name.startsWith("gaps")))(
  "%s are passed over, however long",
  { timeout: 60_000 },
  async (name) => {
    const { document } = await holds(shapes[name]?.(1_000_000) ?? "");
    expect(document?.contract.flows[0]?.format).toBeDefined();
  },
);

test.each([
  "commas between owners",
  "a line drawn before an arrow",
  "tabs before a tag",
  "question marks before an arrow",
  "spaces among the words of an access",
  "spaces behind the last verb of an access",
  "dashes in a table's name",
  "names in a heading",
  "a word without an end",
  "lines of an item behind its label",
  "lines of a paragraph behind its label",
  "lines behind a label of a part",
  "a heading of spaces",
  "events in a table",
  "stars in code",
  "sign-ins of two in a sentence",
  "German passives",
  "an address without an end",
  "brackets among tabs",
])("%s: a megabyte is read", { timeout: 60_000 }, async (name) => {
  const { document } = await holds(shapes[name]?.(1_000_000) ?? "");
  expect(document?.contract.flows).toHaveLength(2);
});

test("a list of 400 levels is read", async () => {
  const { document } = await holds(nestedList(400));
  expect(document?.contract.flows).toHaveLength(2);
});

test("a change log of 60,000 rows is read to its last", { timeout: 60_000 }, async () => {
  const { document } = await holds(longTable(60_000));
  expect(document?.contract.changeLog).toHaveLength(60_000);
});

test("a file of 10 MB is told of, and how much is too much", async () => {
  const { document, findings } = await holds("# A ↔ B\n\nx\n".repeat(1_000_000));
  expect(document).toBeUndefined();
  expect(findings).toMatchObject([
    { rule: "unreadable", line: 1, message: expect.stringContaining("4 MB") },
  ]);
});

test.each([
  ["quotations in quotations", "nested quotations"],
  ["references in one paragraph", "entities"],
  ["cells in one row", "a table of pipes"],
  ["addresses in one word", "addresses in one word"],
])("%s are told of at their line", async (_, shape) => {
  const text = shapes[shape]?.(60_000) ?? "";
  const { findings } = await holds(text);
  expect(findings).toMatchObject([{ rule: "unreadable", line: text.trimEnd().split("\n").length }]);
});

test.each([
  ["a line of minified JSON", `\`\`\`json\n${'{"a_b":[1,"*"]},'.repeat(5000)}\n\`\`\`\n`],
  [
    "a picture written into the text",
    `![x](data:image/png;base64,${"iVBORw0KGgo+/".repeat(10_000)})\n`,
  ],
  ["a wide table", `|${" a |".repeat(400)}\n|${"---|".repeat(400)}\n`],
  ["a page of escaped prose", "Tom &amp; Jerry &lt; x.\n\n".repeat(1000)],
])("%s is no tangle", async (_, text) => {
  const { document } = await holds(`# A ↔ B\n\n${text}`);
  expect(document?.contract.systems).toHaveLength(2);
});

test("more findings than a call takes arguments", { timeout: 60_000 }, async () => {
  const { findings } = await holds(`# Till ↔ Ledger\n\n${"[a]: b\n".repeat(140_000)}`);
  expect(findings.filter(({ rule }) => rule === "link-broken")).toHaveLength(140_000);
});

test("of hundreds of diagrams the first are judged, and where that ends is said", async () => {
  const diagram = (index: number) => `\`\`\`mermaid\nflowchart LR\n  a${index} --> b\n\`\`\`\n\n`;
  const { findings } = await holds(
    `# Till ↔ Ledger\n\n${Array.from({ length: 203 }, (_, index) => diagram(index)).join("")}`,
  );
  expect(findings.filter(({ rule }) => rule === "diagram-invalid")).toMatchObject([
    { line: 3 + 200 * 5 + 1, message: expect.stringContaining("more than 200 diagrams") },
  ]);
});
