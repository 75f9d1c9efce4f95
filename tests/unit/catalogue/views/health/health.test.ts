import { expect, test } from "vitest";
import {
  healthList,
  healthRows,
  needsAttention,
  otherFindings,
} from "../../../../../src/catalogue/views/health/health.ts";
import { catalogue, contract, document, emptyFlow, finding, orders } from "../sample.ts";

const documents = [document(contract()), document(orders)];

test("the worst contract comes first, and its worst finding first", () => {
  const findings = [
    finding(contract(), "info"),
    finding(orders, "warning", 2),
    finding(orders, "error", 9),
  ];
  const [first, second] = healthRows(catalogue(), findings, documents);
  expect(first?.contract.id).toBe(orders.id);
  expect(first?.findings.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  expect(second?.counts).toEqual({ error: 0, warning: 0, info: 1 });
});

test("remarks alone don't ask for attention", () => {
  expect(needsAttention(catalogue(), [finding(contract(), "info")], documents, 5)).toEqual([]);
  expect(
    needsAttention(
      catalogue(),
      [finding(contract(), "warning"), finding(orders, "error")],
      documents,
      1,
    ),
  ).toHaveLength(1);
});

test("findings outside the contracts are not lost", () => {
  const elsewhere = { ...finding(orders, "error"), file: "contracts/systems.yaml" };
  expect(otherFindings([elsewhere, finding(orders, "error")], documents)).toEqual([elsewhere]);
});

test("the credential whose turn comes first is named, and whether its turn is over", () => {
  const rotating = (rotationPolicy: string) => ({
    ...emptyFlow,
    from: "till",
    to: "ledger",
    state: "active" as const,
    authentication: { rotationPolicy },
  });
  const flows = [
    rotating("Every 90 days; last rotated 2026-07-01"),
    rotating("Every 30 days; last rotated 2026-07-10"),
    rotating("When somebody leaves"),
  ];
  const late = contract({ flows });
  const overdue = { ...finding(late, "warning"), rule: "rotation-overdue" };
  const [row] = healthRows(catalogue(), [overdue], [document(late)]);
  expect(row?.rotation).toEqual({ due: "2026-08-09", overdue: true });
  expect(healthRows(catalogue(), [], [document(late)])[0]?.rotation?.overdue).toBe(false);
  expect(healthRows(catalogue(), [], [document(contract())])[0]?.rotation).toBeUndefined();
});

test("a row leads to its worst finding, else to its title, and can be found by what it lacks", () => {
  const findings = [finding(contract(), "info", 3), finding(contract(), "error", 9)];
  const { rows } = healthList(catalogue(), findings, [document(contract()), document(orders)]);
  expect(rows.map(({ place }) => place)).toEqual([
    { file: "contracts/retail/till-ledger.md", line: 9 },
    { file: "contracts/commerce/orders-till.md", line: 1 },
  ]);
  expect(rows[0]?.values).toMatchObject({
    rule: ["some-rule", "some-rule"],
    domain: ["Retail"],
  });
  expect(rows[0]?.values["part"]).toContain("Monitoring");
});

test("no contract is complete that has hints to fill in", () => {
  const open = document(contract());
  const placeholder = { place: { line: 10, column: 1 }, text: "[how]" };
  const before = healthRows(catalogue(), [], [open])[0]?.completeness;
  const [row] = healthRows(
    catalogue(),
    [],
    [{ ...open, placeholders: [placeholder, placeholder] }],
  );
  expect(row?.placeholders).toBe(2);
  expect(row?.completeness.total).toBeGreaterThan(before?.total ?? 0);
});
