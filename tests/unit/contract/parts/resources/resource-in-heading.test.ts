import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const shared = (below: string) =>
  tillLedger(`## Shared Resources\n\n${below}`).contract.resources.map(
    ({ kind, name, access }) => ({
      kind,
      name,
      access,
    }),
  );

const access = [
  { system: "till", mode: "write" },
  { system: "ledger", mode: "read" },
];
const told = "- Till writes\n- Ledger reads";

describe("a heading below “Shared Resources” may name a resource, over who may do what with it", () => {
  test.each([
    ["queue", "sales.v1", `### Topic \`sales.v1\`\n\n${told}`],
    ["queue", "sales.v1", `### Kafka topic \`sales.v1\`\n\n#### Access\n\n${told}`],
    ["queue", "sales.v1", "### Queue `sales.v1`\n\n- **Access:** Till writes, Ledger reads"],
    ["s3-bucket", "sales", "### `sales` (S3 bucket)\n\nTill writes, Ledger reads."],
  ])("%s %s: %j", (kind, name, below) => {
    expect(shared(below)).toEqual([{ kind, name, access }]);
  });

  test("one that nobody says anything of has no access", () => {
    expect(shared("### Queue `sales.v1`\n\nEvery sale.")).toEqual([
      { kind: "queue", name: "sales.v1", access: [] },
    ]);
  });

  test.each([
    ["no kind", `### \`sales.v1\`\n\n${told}`],
    ["two of them", "### Topics `a.b` and `c.d`\n\nSales."],
    ["no name in code", "### Topic naming\n\nSales."],
  ])("not with %s", (_, below) => {
    expect(shared(below)).toEqual([]);
  });
});

describe("an exchange is a queue", () => {
  test.each([
    "- exchange `sales.v1`: Till writes, Ledger reads",
    "- RabbitMQ exchange `sales.v1` (Till writes, Ledger reads)",
    "- **Exchange:** `sales.v1`\n- **Permissions:** Till writes, Ledger reads",
  ])("%s", (below) => {
    expect(shared(below)).toEqual([{ kind: "queue", name: "sales.v1", access }]);
  });

  test("but not a stock exchange", () => {
    expect(shared("- Stock exchange `XETRA`: Ledger reads")).not.toContainEqual(
      expect.objectContaining({ kind: "queue" }),
    );
  });
});
