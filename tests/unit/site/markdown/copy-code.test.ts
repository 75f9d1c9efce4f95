import { expect, test } from "vitest";
import { copyCode } from "../../../../src/site/markdown/copy-code.ts";
import { treeOf } from "../../../../src/site/markdown/page.ts";
import { elementsIn } from "../../../../src/site/markdown/tree.ts";

test("code is copied wherever it stands, a diagram's source by its figure's own tools", () => {
  const tree = treeOf(
    '```json\n{}\n```\n\n- item\n\n  ```sh\n  ls\n  ```\n\n<pre class="diagram-source">a --> b</pre>',
    "markdown",
  );
  copyCode({ tree });
  const parents = elementsIn(tree, "pre").map(({ parent }) =>
    parent.type === "element" ? parent.tagName : parent.type,
  );
  expect(parents).toEqual(["copy-code", "copy-code", "root"]);
});
