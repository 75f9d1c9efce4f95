import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flows = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDays closed.\n\n";
const methods = (text: string) =>
  tillLedger(text).contract.flows.map(({ authentication }) => authentication?.method);

describe("among credentials a mechanism is the method", () => {
  test.each([
    ["Direction", "Mechanism"],
    ["Direction", "Auth mechanism"],
    ["Richtung", "Mechanismus"],
    ["Dirección", "Mecanismo"],
    ["方向", "机制"],
  ])("in a column: %s, %s", (direction, mechanism) => {
    const table = `| ${direction} | ${mechanism} | Rotation |\n|--|--|--|\n| Till → Ledger | OAuth2 | 90 days |\n| Ledger → Till | mTLS | yearly |`;
    expect(methods(`${flows}## Authentication\n\n${table}`)).toEqual(["OAuth2", "mTLS"]);
  });

  test("behind a label", () => {
    const label = "- **Mechanism:** OAuth2";
    expect(methods(`${flows}## Authentication\n\n${label}`)).toEqual(["OAuth2", "OAuth2"]);
  });
});

describe("of a flow it is what carries it", () => {
  test.each([
    "## Till → Ledger\n\n- **Mechanism:** SFTP, CSV files",
    "## Data Flow\n\n| | Till → Ledger |\n|--|--|\n| Mechanism | SFTP, CSV files |\n| Frequency | daily |",
    "## Data Flow\n\n| From | To | Mechanism |\n|--|--|--|\n| Till | Ledger | SFTP, CSV files |",
  ])("%j", (text) => {
    const [flow] = tillLedger(text).contract.flows;
    expect(flow?.format).toBe("CSV files");
    expect(flow?.authentication?.method).toBeUndefined();
  });
});
