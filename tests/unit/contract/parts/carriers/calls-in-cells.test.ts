import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowOf = (how: string) =>
  tillLedger(
    `## Till → Ledger\n\n| Data | Format | Transport | Frequency |\n|--|--|--|--|\n| Sales | JSON | ${how} | hourly |`,
  ).contract.flows[0];

describe("what carries a row's flow", () => {
  test.each([
    ["REST `PUT /sales/{id}`", "PUT", "/sales/{id}"],
    ["HTTPS, `POST https://ledger.example/sales`", "POST", "https://ledger.example/sales"],
    ["`POST /sales` (JSON)", "POST", "/sales"],
    ["`POST /sales`, JSON", "POST", "/sales"],
  ])("is a call: %s", (how, method, url) => {
    expect(flowOf(how)?.endpoints).toEqual([{ method, url }]);
  });

  test.each(["REST, formerly `POST /sales`", "REST (not `POST /sales`)", "`POST /sales` is tried"])(
    "is no call: %s",
    (how) => {
      expect(flowOf(how)?.endpoints).toEqual([]);
    },
  );

  test("is a bucket", () => {
    expect(flowOf("S3 bucket `sales-out`")?.storage).toMatchObject([
      { location: "bucket `sales-out`" },
    ]);
    expect(flowOf("S3")?.storage).toEqual([]);
  });
});

test("a call behind “How” is the direction's", () => {
  const endpoints = (how: string) =>
    tillLedger(`## Till → Ledger\n\n- How: ${how}\n- Format: JSON\n`).contract.flows[0]?.endpoints;
  expect(endpoints("`POST https://ledger.example/sales`")).toEqual([
    { method: "POST", url: "https://ledger.example/sales" },
  ]);
  expect(endpoints("file in `/in/sales`")).toEqual([]);
});
