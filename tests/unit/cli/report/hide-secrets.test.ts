import { expect, it } from "vitest";
import { withoutSecrets } from "../../../../src/cli/report/hide-secrets.ts";

const at = (line: number, column: number) => ({ line, column });

it("ends a line where its first secret begins, and leaves every other line in its place", () => {
  const text = "# Till\nToken one, or two\n- **Fallback:** none\n";
  const shown = "# Till\nToken •••\n- **Fallback:** none\n";
  expect(withoutSecrets(text, [at(2, 7), at(2, 15)])).toBe(shown);
  expect(withoutSecrets(text, [at(2, 15), at(2, 7)])).toBe(shown);
});
