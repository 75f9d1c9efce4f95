import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const first =
  "## Ledger → Till\n\nDays closed.\n\n### Error Handling\n- **Retry Logic:** 3\n- **Fallback:** Paper";
const handling = (text: string) =>
  tillLedger(text).contract.flows.find(({ from }) => from === "till")?.errorHandling;

describe("error handling that points up is that of the direction above", () => {
  test.each([
    "Same as above.",
    "_As above_",
    "See above. Ask Grace if in doubt.",
    "The same as above",
    "Same as the other direction.",
    "Same as Ledger → Till.",
    "Wie oben.",
    "Igual que arriba.",
    "同上。",
  ])("%s", (words) => {
    const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\n${words}`;
    expect(handling(text)).toEqual({ retry: "3", fallback: "Paper" });
  });

  test.each([
    "Same as above, but without retries.",
    "Same as Ledger → Till, except that it retries 5 times.",
    "Wie oben, aber ohne Wiederholungen.",
  ])("but for what is said to differ: %s", (words) => {
    const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\n${words}`;
    expect(handling(text)).toEqual({ retry: words, fallback: "Paper" });
  });

  test("behind a label", () => {
    const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n- **Error Handling:** as above`;
    expect(handling(text)).toEqual({ retry: "3", fallback: "Paper" });
  });

  test("behind the label of one of its parts", () => {
    const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\n- **Retry Logic:** Once\n- **Fallback:** As above`;
    expect(handling(text)).toEqual({ retry: "Once", fallback: "Paper" });
  });

  test("below a heading of both", () => {
    const text =
      "## Error Handling\n\n### Ledger → Till\n- **Fallback:** Paper\n\n### Till → Ledger\nSame as above.";
    expect(handling(text)).toEqual({ fallback: "Paper" });
  });
});

describe("nothing is made up", () => {
  test("where nothing stands above", () => {
    const text = `## Till → Ledger\n\nSales.\n\n### Error Handling\nAs above.\n\n${first}`;
    expect(handling(text)).toBeUndefined();
  });

  test("where something differs", () => {
    const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\nSame as above, but there is no fallback.`;
    expect(handling(text)?.fallback).not.toBe("Paper");
  });

  test("where it can't be told which part differs", () => {
    const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\nSame as above, but ask Grace first.`;
    expect(handling(text)).toBeUndefined();
  });
});

test("the place is that of the words", () => {
  const text = `${first}\n\n## Till → Ledger\n\nSales.\n\n### Error Handling\nSame as above.`;
  expect(tillLedger(text).placeOf("flows.0.errorHandling.fallback").line).toBe(16);
});

test("the third direction points at the second, and so at the first", () => {
  const text = `# Integration Contract: Hub → Till, Ledger and Crm

## Hub → Till
### Error Handling
- **Fallback:** Paper

## Hub → Ledger
### Error Handling
As above

## Hub → Crm
### Error Handling
As above
`;
  const fallbacks = readText(text).contract.flows.map((flow) => flow.errorHandling?.fallback);
  expect(fallbacks).toEqual(["Paper", "Paper", "Paper"]);
});
