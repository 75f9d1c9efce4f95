import { expect, test } from "vitest";
import {
  healthRows,
  needsAttention,
  otherFindings,
} from "../../../../src/catalogue/views/health.ts";
import { contract, document, finding, orders } from "./sample.ts";

const documents = [document(contract()), document(orders)];

test("the worst contract comes first, and its worst finding first", () => {
  const findings = [
    finding(contract(), "info"),
    finding(orders, "warning", 2),
    finding(orders, "error", 9),
  ];
  const [first, second] = healthRows(findings, documents);
  expect(first?.contract.id).toBe(orders.id);
  expect(first?.findings.map(({ severity }) => severity)).toEqual(["error", "warning"]);
  expect(second?.counts).toEqual({ error: 0, warning: 0, info: 1 });
});

test("remarks alone don't ask for attention", () => {
  expect(needsAttention([finding(contract(), "info")], documents, 5)).toEqual([]);
  expect(
    needsAttention([finding(contract(), "warning"), finding(orders, "error")], documents, 1),
  ).toHaveLength(1);
});

test("findings outside the contracts are not lost", () => {
  const elsewhere = { ...finding(orders, "error"), file: "contracts/systems.yaml" };
  expect(otherFindings([elsewhere, finding(orders, "error")], documents)).toEqual([elsewhere]);
});
