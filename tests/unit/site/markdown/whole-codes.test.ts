import { expect, test } from "vitest";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { classesOf, elementsIn, textOf } from "../../../../src/site/markdown/tree.ts";
import { wholeCodes } from "../../../../src/site/markdown/whole-codes.ts";

test("short codes stay in one piece, long ones and code blocks don't", () => {
  const long = "contract-atlas check --explain stale";
  const tree = treeOf(`\`offline: true\` and \`${long}\`\n\n\`\`\`\nls\n\`\`\`\n`, "markdown");
  wholeCodes({ tree });
  const whole = elementsIn(tree, "code").filter(({ node }) => classesOf(node).includes("whole"));
  expect(whole.map(({ node }) => textOf(node))).toEqual(["offline: true"]);
});
