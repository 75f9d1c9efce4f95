import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const rollback = (sections: string) => tillLedger(sections).contract.deployment?.rollback;
const steps = "1. Switch `sync` off\n2. Restore";

test.each([
  "| Step | Action |\n|---|---|\n| 1 | Switch `sync` off |\n| 2 | Restore |",
  "| # | What |\n|---|---|\n| 1. | Switch `sync` off |\n| 2. | Restore |",
  "| No. | Action |\n|---|---|\n| 1 | Switch `sync` off |\n| 2 | Restore |",
  "| | What to do |\n|---|---|\n| Step 1 | Switch `sync` off |\n| Step 2 | Restore |",
  "| Step |\n|---|\n| Switch `sync` off |\n| Restore |",
  "| Schritt | Aktion |\n|---|---|\n| 1 | Switch `sync` off |\n| 2 | Restore |",
  "| Paso | Acción |\n|---|---|\n| 1 | Switch `sync` off |\n| 2 | Restore |",
  "| 步骤 | 操作 |\n|---|---|\n| 1 | Switch `sync` off |\n| 2 | Restore |",
])("steps one after the other are one way back: %s", (table) => {
  expect(rollback(`## Rollback\n\n${table}`)).toEqual([{ case: "Rollback", steps }]);
});

test("who takes a step, or by which command, is told beside it", () => {
  const table = "| # | What | Who |\n|---|---|---|\n| 1 | Restore | Team Till |";
  expect(rollback(`## Deployment\n\n### Rollback Plan\n\n${table}`)).toEqual([
    { case: "Rollback Plan", steps: "1. Restore; Team Till" },
  ]);
});

test("steps below headings are those of each case", () => {
  const table = "| Step | Action |\n|---|---|\n| 1 | Restore |";
  expect(
    rollback(`## Rollback\n\n### If Till breaks\n\n${table}\n\n### If Ledger breaks\n\n${table}`),
  ).toEqual([
    { case: "If Till breaks", steps: "1. Restore" },
    { case: "If Ledger breaks", steps: "1. Restore" },
  ]);
});

test("a row of another first word is a case of its own", () => {
  const table = "| What broke | Steps |\n|---|---|\n| Till | Restore |\n| Ledger 2 | Wait |";
  expect(rollback(`## Rollback\n\n${table}`)).toEqual([
    { case: "Till", steps: "Restore" },
    { case: "Ledger 2", steps: "Wait" },
  ]);
});

test("a column beside the order of systems tells how each is taken back", () => {
  const table =
    "| Order | System | Rollback |\n|---|---|---|\n| 1 | Ledger | Last image |\n| 2 | Till | None |";
  expect(rollback(`## Deployment\n\n${table}`)).toEqual([{ case: "Ledger", steps: "Last image" }]);
});

test("a record of rollbacks is no plan for one", () => {
  const table = "| Date | Reason |\n|---|---|\n| 2026-01-01 | Wrong prices |";
  expect(rollback(`## Rollback\n\nSo far:\n\n${table}`)).toBeUndefined();
  expect(rollback(`## Rollback\n\nCall Grace.\n\n${table}`)).toEqual([
    { case: "Rollback", steps: "Call Grace." },
  ]);
});

describe("a row of a table with a column for each direction", () => {
  const table = (row: string) =>
    `| Topic | Till → Ledger | Ledger → Till |\n|---|---|---|\n| Format | JSON | CSV |\n| ${row} |`;

  test("is a case each", () => {
    expect(rollback(table("Rollback | stop the job | none"))).toEqual([
      { case: "Till → Ledger", steps: "stop the job" },
    ]);
  });

  test.each(["Fallback | paper | paper", "Rollback | none | TBD"])("%s is none", (row) => {
    expect(rollback(table(row))).toBeUndefined();
  });
});
