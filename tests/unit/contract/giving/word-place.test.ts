import { expect, test } from "vitest";
import { placeOfWord } from "../../../../src/contract/giving/word-place.ts";

const text = "POST /a\r\nPATHC /b\r\n| PATH | /c |\nLedgers, Ledger\n";

test.each([
  ["on its line", "PATHC", 1, 2, 1],
  ["not within a longer word", "PATH", 1, 3, 3],
  ["after a longer word of its own line", "Ledger", 3, 4, 10],
  ["from the given line on", "POST", 2, 2, 9],
])("a word is found %s", (_, word, fromLine, line, column) => {
  expect(placeOfWord(text, { line: fromLine, column: 9 }, word)).toEqual({ line, column });
});

// What looked through the whole text for each word would run into the limit.
test("each word of a long text is found", { timeout: 30_000 }, () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `- **Falback ${index}:** x`);
  const long = lines.join("\n");
  const found = lines.map((_, index) =>
    placeOfWord(long, { line: index + 1, column: 3 }, "Falback"),
  );
  expect(found).toEqual(lines.map((_, index) => ({ line: index + 1, column: 5 })));
});
