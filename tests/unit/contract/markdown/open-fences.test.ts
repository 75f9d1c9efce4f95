import { describe, expect, test } from "vitest";
import { readText } from "../read-text.ts";

const openIn = (text: string, file?: string) =>
  readText(text, file === undefined ? {} : { file }).problems.filter(
    ({ rule }) => rule === "fence-open",
  );

test("a fence that nothing closes is told at its line, with what closes it", () => {
  expect(openIn("# Till ↔ Ledger\n\n~~~~json\n{}\n~~~\n\n## Notes\n")).toEqual([
    {
      rule: "fence-open",
      place: { line: 3, column: 1 },
      message: "This fence is never closed, so everything below it is code.",
      hint: "Add a line of ~~~~ where the code ends.",
      hidesRest: true,
    },
  ]);
});

test.each([
  ["alone", "```"],
  ["with nothing but an end of line after it", "```\n"],
  ["up to the end of the file", "```\na\n\n\n"],
  ["with a shorter fence below it", "````\n```\n"],
  ["with another fence below it", "```\n~~~\n"],
  ["with a fence that opens more code below it", "```json\n{}\n```json\n{}\n"],
  ["with a fence too far to the right", "```\na\n    ```\n"],
  ["with a quoted fence below it", "```\na\n> ```\n"],
  ["with CRLF", "```\r\na\r\n"],
])("a fence is open %s", (_, text) => {
  expect(openIn(text)).toMatchObject([{ place: { line: 1, column: 1 } }]);
});

test.each([
  ["a quotation", "> ```\n> a\n\nAfter it.\n", "1:3", "quotation"],
  ["a list's item", "- a\n\n  ```\n  b\n\nAfter it.\n", "3:3", "list's item"],
  ["a quoted list", "> - ~~~\n>   a\n\nAfter it.\n", "1:5", "list's item"],
])("a fence in %s is open to its end", (_, text, at, container) => {
  const [problem, ...others] = openIn(text);
  expect(others).toEqual([]);
  expect(`${problem?.place.line}:${problem?.place.column}`).toBe(at);
  expect(problem?.message).toBe(
    `This fence is never closed, so the rest of its ${container} is code.`,
  );
});

test.each([
  ["at once", "```\n```\n"],
  ["by a longer one", "```\na\n`````  \n"],
  ["at the end of the file", "```\na\n```"],
  ["a little to the right", "  ```\n  a\n   ```\n"],
  ["in a quotation", "> ```\n> a\n> ```\n\nAfter it.\n"],
  ["in a quotation without spaces", ">```\n>a\n>```\n"],
  ["in a list's item", "- a\n  - b\n\n    ```\n    c\n    ```\n\nAfter it.\n"],
  ["in a quoted list", "> - ~~~\n>   a\n>   ~~~\n"],
  ["with CRLF", "```\r\na\r\n```\r\n"],
  ["around what shows another", "````\n```\na\n````\n"],
  ["in a list behind a tab", "-\t```\n\ta\n\t```\n"],
  ["in code by indent, which needs no fence", "Text.\n\n    ```\n    a\n"],
])("a fence is closed %s", (_, text) => {
  expect(openIn(text)).toEqual([]);
});

test("a fence as long as a book is a fence", () => {
  const long = "`".repeat(500_000);
  expect(openIn(`${long}\na\n${long}`)).toEqual([]);
});

test("in MDX, inside a component too", () => {
  const inside = (end: string) =>
    openIn(`# Till ↔ Ledger\n\n<details>\n\n\`\`\`\na\n${end}\n\n</details>\n`, "a.mdx");
  expect(inside("```")).toEqual([]);
  expect(openIn("# Till ↔ Ledger\n\n```\na\n", "a.mdx")).toHaveLength(1);
});

describe("a fence that the next one closes", () => {
  const contract = (language: string, swallowed: string, code = "{}") =>
    `# Till ↔ Ledger\n\n\`\`\`${language}\n${code}\n\n${swallowed}\n\n\`\`\`json\n{}\n\`\`\`\n\n## Notes\n`;

  test("is told at its line, with what it swallows", () => {
    expect(openIn(contract("json", "## Ledger → Till"))).toEqual([
      {
        rule: "fence-open",
        place: { line: 3, column: 1 },
        message:
          "This fence is closed by line 10 only, so “## Ledger → Till” on line 6 is code, with all that lies between.",
        hint: "Add a line of ``` where the code ends, above line 6.",
        hidesRest: true,
      },
    ]);
  });

  test.each([
    ["json", "**Response Format:**", 6],
    ["ts", "- **Format:** CSV", 6],
    ["JSON5", "Text.", 8],
  ])("of %s, by “%s”", (language, swallowed, line) => {
    const [problem] = openIn(contract(language, swallowed));
    expect(problem?.hint).toContain(`above line ${line}.`);
    expect(problem?.hidesRest).toBeUndefined();
  });

  test.each([
    ["sh", "# a comment\nls"],
    ["markdown", "# A title"],
    ["", "# A title"],
    ["json", '{ "a": "# b" }'],
    ["jsonc", "// # a comment"],
    ["ts", "/**\n * **Note:** this\n */"],
    ["ts", "const text = `\n# A title\n`;"],
    ["ts", "class A {\n  #b = 1;\n}"],
  ])("is none where code of %s only looks like it: %j", (language, code) => {
    expect(openIn(`\`\`\`${language}\n${code}\n\`\`\`\n`)).toEqual([]);
  });
});
