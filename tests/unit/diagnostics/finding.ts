import type { Finding } from "../../../src/diagnostics/finding.ts";

export function finding(facts: Partial<Finding> = {}): Finding {
  return {
    rule: "placeholder",
    severity: "warning",
    file: "contracts/till-ledger.md",
    line: 1,
    column: 1,
    message: "Something is open.",
    ...facts,
  };
}
