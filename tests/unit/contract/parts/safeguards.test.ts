import { expect, test } from "vitest";
import { tillLedger } from "../read-text.ts";

const failureOf = (label: string) =>
  tillLedger(
    `## Till → Ledger\n\n### Error Handling\n\n- **${label}:** The till keeps them.\n`,
  ).contract.flows.find(({ from }) => from === "till")?.errorHandling?.unavailable;

test.each([
  "Ledger down",
  "Ledger is unreachable",
  "Ledger caído",
  "Ledger está fuera de servicio",
  "Ledger ausgefallen",
  "Ledger ist nicht erreichbar",
  "Ledger不可用",
  "Ledger 宕机",
])("a label says in any language that the other side is down: %s", (label) => {
  expect(failureOf(label)).toBe("The till keeps them.");
});

test.each(["Till down", "Ledger Countdown", "Ledger"])("another label doesn't: %s", (label) => {
  expect(failureOf(label)).toBeUndefined();
});
