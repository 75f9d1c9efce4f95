import { expect, test } from "vitest";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { classesOf, elementsIn, textOf } from "../../../../src/site/markdown/tree.ts";
import { wholeDays } from "../../../../src/site/markdown/whole-days.ts";

function wholeIn(markdown: string): string[] {
  const tree = treeOf(markdown, "markdown");
  const before = textOf(tree);
  wholeDays({ tree });
  expect(textOf(tree)).toBe(before);
  return elementsIn(tree, "span")
    .filter(({ node }) => classesOf(node).includes("whole"))
    .map(({ node }) => textOf(node));
}

test.each([
  ["It happened on 2026-02-11, and **on 2026-03-12.**", ["2026-02-11", "2026-03-12"]],
  ["- until 2026-02-11\n- [from 2026-02-12](a.md)", ["2026-02-11", "2026-02-12"]],
  ["| Since |\n|---|\n| 2026-02-11 |", ["2026-02-11"]],
])("a day in words stays in one piece: %s", (markdown, days) => {
  expect(wholeIn(markdown)).toEqual(days);
});

test.each(["`till --date 2026-02-11`", "INC-2026-02-11", "2026-02-111", "```\n2026-02-11\n```"])(
  "what is no day by itself stays as it is: %s",
  (markdown) => {
    expect(wholeIn(markdown)).toEqual([]);
  },
);
