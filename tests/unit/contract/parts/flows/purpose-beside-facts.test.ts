import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const purpose = (line: string) =>
  tillLedger(`## Till → Ledger\n\n${line}\n\n**Format:** JSON\n`).contract.flows[0]?.purpose;

test.each(["Base URL: `https://api.acme.example`", "Environments: test and production"])(
  "“%s” is a fact of the contract, not what flows",
  (line) => {
    expect(purpose(line)).toBeUndefined();
  },
);

test.each(["Sales: every receipt of the day", "Base URL and sales are told to Ledger"])(
  "“%s” is what flows",
  (line) => {
    expect(purpose(line)).toBe(line);
  },
);
