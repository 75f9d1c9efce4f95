import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const fallbacksOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ errorHandling }) => errorHandling?.fallback);

const sales = "## Till → Ledger\n\nSales reach the books.\n\n";

describe("a column of fallbacks", () => {
  test.each([
    [
      "of flows",
      "## Flows\n\n| From | To | What | Fallback |\n|--|--|--|--|\n| Till | Ledger | Sales | Paper |",
    ],
    [
      "of several flows one way",
      "## Flows\n\n| From | To | What | Ausweichlösung |\n|--|--|--|--|\n| Till | Ledger | Sales | Paper |\n| Till | Ledger | Refunds | Paper |",
    ],
    [
      "of calls",
      `${sales}### API\n\n| Call | Path | Method | Workaround |\n|--|--|--|--|\n| Book | /sales | POST | Paper |`,
    ],
    [
      "of failures",
      `${sales}### Error Handling\n\n| Failure | Fallback |\n|--|--|\n| Timeout | Paper |`,
    ],
  ])("%s", (_, text) => {
    expect(fallbacksOf(text)).toEqual(["Paper", undefined]);
  });

  test("says what each is for, where they differ", () => {
    const table = (head: string, rows: string[]) => `${head}\n|--|--|--|--|\n${rows.join("\n")}`;
    const flows = table("| From | To | What | Fallback |", [
      "| Till | Ledger | Sales | Paper. |",
      "| Till | Ledger | Refunds | None |",
    ]);
    expect(fallbacksOf(`## Flows\n\n${flows}`)).toEqual(["Sales: Paper; Refunds: None", undefined]);
    const failures = table("| # | Failure | Alarm | Fallback |", [
      "| 1 | Timeout | yes | Paper |",
      "| 2 | Refusal | no | — |",
    ]);
    expect(fallbacksOf(`${sales}### Error Handling\n\n${failures}`)[0]).toBe("Timeout: Paper");
  });

  test("of credentials is none of the direction", () => {
    const table = "| Key | Fallback |\n|--|--|\n| New | The old key |";
    expect(fallbacksOf(`${sales}### Authentication\n\n${table}`)[0]).toBeUndefined();
  });
});
