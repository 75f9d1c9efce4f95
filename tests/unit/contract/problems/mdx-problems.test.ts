import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

const told = (text: string, file = "a.mdx") =>
  readText(text, { file })
    .problems.filter(({ rule }) => rule === "mdx-invalid")
    .map(({ place, message }) => `${place.line}:${place.column} ${message}`);

const title = "# Till ↔ Ledger\n\n";

test.each([
  ["an import", "import the list from there\n", "3:12", "import or export"],
  ["an import below another", 'import a from "a"\nimport b of "b"\n', "4:10", "import or export"],
  ["an import without an end", "import x from\n\n## Notes\n", "3:1", "is not finished"],
  ["an expression", "Text {1 +}.\n", "3:10", "stands in braces"],
  [
    "a value of a component",
    "x\n\n<Callout>\n<Callout kind={}>x</Callout>\n</Callout>\n",
    "6:1",
    "`<Callout>`",
  ],
  ["what is spread into one", "Text\n\n<Callout {...}>x</Callout>\n", "5:1", "`<Callout>`"],
])("%s that can't be compiled is told where it stands", (_, text, place, words) => {
  const [problem, ...others] = told(title + text);
  expect(others).toEqual([]);
  expect(problem).toMatch(new RegExp(`^${place} .*${words}`, "u"));
});

test("frontmatter doesn't move the places, and is no MDX itself", () => {
  const [problem, ...others] = told(`---\ntags: ["{x", "<y"]\n---\n\n${title}Text {1 +}.\n`);
  expect(others).toEqual([]);
  expect(problem).toMatch(/^7:10 /u);
});

test.each([
  ["{id}", "id"],
  ["{order-id}", "order"],
  ["{{token}}", "token"],
  ["{order.id}", "order"],
])("%s in text is code that names something nobody has", (text, name) => {
  expect(told(`${title}Calls /orders/${text} now.\n`)).toEqual([
    `3:15 \`${text}\` is code in MDX and \`${name}\` is nothing in it, so the page can't be made.`,
  ]);
});

test.each([
  [
    "values that are there",
    'export const id = 1;\n\nText {id} {props.title} {Math.PI} {2} {"a"} {true}\n',
  ],
  ["comments and nothing", "Text {/* id */} {}\n"],
  ["code", "Text `{id}`.\n"],
  ["a value of a function", "Text {[1].map((id) => id)}\n"],
])("%s can stand in braces", (_, text) => expect(told(title + text)).toEqual([]));

test("a contract in plain Markdown may say all of it", () => {
  expect(told(`${title}import x from\n\nText {id} {1 +} <Nope>.\n`, "a.md")).toEqual([]);
});

const layout = "This exports a layout, and a contract's page has that of the catalogue.";

test.each([
  ["export default function L({ children }) {\n  return children;\n}\n", "3:1"],
  ["export const a = 1;\nexport default a;\n", "4:1"],
  ["export const a = 1;\nexport { a as default };\n", "4:1"],
])("a layout of its own is told where it stands: %j", (text, place) => {
  expect(told(`${title}${text}`)).toEqual([`${place} ${layout}`]);
});

test("what is exported by a name is no layout", () => {
  expect(told(`${title}export const defaults = 1;\nexport { defaults as d };\n`)).toEqual([]);
});
