import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { providedComponents } from "../../../../../src/contract/markdown/mdx/mdx-components.ts";
import { readText } from "../../read-text.ts";

const problems = (text: string) =>
  readText(`# Till ↔ Ledger\n\n${text}\n`, { file: "a.mdx" }).problems.filter(
    ({ rule }) => rule === "mdx-invalid",
  );

test.each([
  ["one that nobody has", "x\n\n<Nope a='b' />"],
  ["one within another", "x\n\n<Callout>\n\n<Nope />\n\n</Callout>"],
  ["one in a sentence", "x\n\nHi <Nope />"],
  ["a part of one", "x\n\n<Nope.Part />"],
  ["one in braces", "x\n\nHi {<Nope />}"],
])("%s is told of", (_, text) => {
  const [problem, ...others] = problems(text);
  expect(others).toEqual([]);
  expect(problem?.message).toMatch(/`<Nope(?:\.Part)?>`/);
  expect(problem?.place.line).toBeGreaterThan(4);
});

test.each([
  ["those every contract has", providedComponents.map((name) => `<${name} />`).join("\n\n")],
  ["one that is imported", 'import Nope from "./nope.jsx";\n\n<Nope />'],
  ["one of several that are imported", 'import { A, Nope as Own } from "./x.jsx";\n\n<Own />'],
  ["one that is made in the file", "export const Own = () => 1;\n\n<Own />"],
  ["elements of HTML", "<details>x</details>"],
])("%s can be used", (_, text) => expect(problems(text)).toEqual([]));

test("the site provides exactly these", () => {
  const site = readFileSync(
    new URL("../../../../../src/components/mdx/index.ts", import.meta.url),
    "utf8",
  );
  const [, provided = ""] = /contractComponents = \{([^}]*)\}/.exec(site) ?? [];
  expect(provided.split(",").map((name) => name.trim())).toEqual([...providedComponents]);
});

test("a misspelt one is told with the one that is meant", () => {
  expect(problems("<Calout>x</Calout>")).toEqual([
    {
      rule: "mdx-invalid",
      place: { line: 3, column: 1 },
      message: "`<Calout>` is no component this contract has, so its page can't be made.",
      hint: "Did you mean `<Callout>`?",
    },
  ]);
});
