import { describe, expect, test } from "vitest";
import { forceOf, withoutForce } from "../../../../../src/contract/parts/calls/in-force.ts";
import { tillLedger } from "../../read-text.ts";

const events = (section: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n### Events\n\n${section}`).contract.flows[0]?.events;
const table = (headers: string, row: string) => {
  const line = "|--".repeat(headers.split("|").length - 2);
  return `${headers}\n${line}|\n${row}\n`;
};

test.each([
  ["planned", "planned"],
  ["(planned): came back", "planned"],
  ["Planned for Q3 2027", "planned"],
  ["not yet implemented", "planned"],
  ["(geplant)", "planned"],
  ["noch nicht umgesetzt", "planned"],
  ["(retired)", "retired"],
  ["planned outages are told", undefined],
  ["planned outage", undefined],
  ["sent when a plan is made, see 2027", undefined],
  ["(v2) a planned visit", undefined],
  ["", undefined],
])("%j is %s", (words, force) => {
  expect(forceOf(words)).toBe(force);
});

test("what is said besides stays", () => {
  expect(withoutForce("(planned): came back")).toBe("came back");
  expect(withoutForce("(v2): came back")).toBe("(v2): came back");
});

describe("an event is there", () => {
  test.each([
    ["whatever its kind", "| Event | Kind |", "| `a.b` | planned |"],
    ["where its status is one of calls", "| Event | Status |", "| `a.b` | 200 |"],
    ["where it tells of plans", "| Event | Notes |", "| `a.b` | planned visits only |"],
    ["that will end", "| Event | Status |", "| `a.b` | deprecated |"],
    ["that a part of a party takes", "| Event | Consumer |", "| `a.b` | Invoice worker |"],
    ["that a part of a party gives", "| Event | Producer |", "| `a.b` | `pos-agent` |"],
    ["that anybody takes", "| Event | Consumer |", "| `a.b` | Everyone |"],
  ])("%s", (_, headers, row) => {
    expect(events(table(headers, row))).toMatchObject([{ name: "a.b" }]);
  });
});

describe("an event is not of the direction", () => {
  test.each([
    ["of a stranger beside parties", "| `a.b` | Till | CRM |\n| `c.d` | Till | Ledger |"],
    ["of a stranger in code", "| `a.b` | Till | `crm-app` |\n| `c.d` | Till | Ledger |"],
    ["from a stranger", "| `a.b` | CRM | Ledger |\n| `c.d` | Till | Ledger |"],
    ["back", "| `a.b` | Ledger | Till |\n| `c.d` | Till | Ledger |"],
  ])("%s", (_, rows) => {
    const found = events(table("| Event | Producer | Consumer |", rows));
    expect(found?.map(({ name }) => name)).toEqual(["c.d"]);
  });
});

test("a name in code keeps no remark behind it", () => {
  expect(events(table("| Event |", "| `a.b` (v2) |"))).toEqual([{ name: "a.b" }]);
});

test("in a direction that is told of otherwise planned events are none", () => {
  const [flow] = tillLedger(
    "## Till → Ledger\n\n- **Format:** CSV\n\n### Events\n\n- `a.b` (planned)",
  ).contract.flows;
  expect(flow).toMatchObject({ state: "active", format: "CSV", events: [] });
});

test("a row is planned where a remark behind how often it runs says so", () => {
  const head = "| From | To | What | Format | Frequency |\n|---|---|---|---|---|";
  const rows = (often: string) =>
    `${head}\n| Till | Ledger | Sales | JSON | hourly |\n| Till | Ledger | Voids | CSV | ${often} |`;
  const flowOf = (often: string) => tillLedger(`## Interfaces\n\n${rows(often)}`).contract.flows[0];
  expect(flowOf("daily (planned Q3)")).toMatchObject({ purpose: "Sales", format: "JSON" });
  expect(flowOf("daily (at planned hours)")).toMatchObject({ purpose: "Sales; Voids" });
});
