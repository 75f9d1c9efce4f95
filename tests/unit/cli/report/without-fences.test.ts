import { expect, it } from "vitest";
import { withoutFences } from "../../../../src/cli/report/without-fences.ts";

it("indents what is fenced, and leaves fences within it", () => {
  const inner = "# Title\n\n```json\n{}\n```";
  const markdown = `## Passes\n\n\`\`\`\`markdown\n${inner}\n\`\`\`\`\n\nText\n\n\`\`\`yaml\na: 1\n\`\`\`\n`;
  expect(withoutFences(markdown)).toBe(
    "## Passes\n\n    # Title\n\n    ```json\n    {}\n    ```\n\nText\n\n    a: 1\n",
  );
});
