import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const accessIn = (headers: string, row: string) => {
  const divider = headers.replace(/[^|]+/gu, "--");
  const text = `## Till → Ledger\n\nSales.\n\n## Shared Resources\n\n${headers}\n${divider}\n${row}`;
  const [resource] = tillLedger(text).contract.resources;
  return Object.fromEntries((resource?.access ?? []).map(({ system, mode }) => [system, mode]));
};

describe("a system that owns a resource writes it", () => {
  test.each([
    ["| Table | Owner | Readers |", "| `sales.orders` | Till | Ledger |"],
    ["| Bucket | Owned by | Read by |", "| `sales-bucket` | Till | Ledger |"],
    ["| Table | Owner | Access |", "| `sales.orders` | **Till** | Ledger reads |"],
    ["| Table | Owner | Writers | Readers |", "| `sales.orders` | Till | – | Ledger |"],
    ["| Table | Eigentümer | Leser |", "| `sales.orders` | Till | Ledger |"],
    ["| Table | Propietario | Leído por |", "| `sales.orders` | Till | Ledger |"],
    ["| Table | 所有者 | 读取方 |", "| `sales.orders` | Till | Ledger |"],
  ])("%s %s", (headers, row) => {
    expect(accessIn(headers, row)).toEqual({ till: "write", ledger: "read" });
  });

  test("and reads it, where it is among the readers", () => {
    expect(
      accessIn("| Table | Owner | Readers |", "| `sales.orders` | Till | Till, Ledger |"),
    ).toEqual({ till: "read-write", ledger: "read" });
  });

  test("whoever else is told nothing of", () => {
    expect(accessIn("| Table | Owner | Purpose |", "| `sales.orders` | Till | Sales |")).toEqual({
      till: "write",
    });
  });
});

describe("an owner writes nothing", () => {
  const readOnly = { ledger: "read" };
  test.each([
    [
      "that is a team",
      "| Table | Owner | Readers |",
      "| `a.orders` | Team Sales | Ledger |",
      readOnly,
    ],
    [
      "that is a system's team",
      "| Table | Owner | Readers |",
      "| `a.orders` | Till team | Ledger |",
      readOnly,
    ],
    [
      "that is a person",
      "| Table | Owner | Readers |",
      "| `a.orders` | Ann Lee (Till) | Ledger |",
      readOnly,
    ],
    [
      "beside a writer",
      "| Table | Owner | Writers | Readers |",
      "| `a.orders` | Till | Ledger | Till |",
      { ledger: "write", till: "read" },
    ],
    [
      "beside another writer",
      "| Table | Owner | Writer | Readers |",
      "| `a.orders` | Till | a script | Ledger |",
      readOnly,
    ],
    [
      "where it is said who writes",
      "| Table | Owner | Access |",
      "| `a.orders` | Till | Ops writes, Ledger reads |",
      readOnly,
    ],
    [
      "where it is said to read",
      "| Table | Owner | Access |",
      "| `a.orders` | Till | Till reads, Ledger reads |",
      { till: "read", ledger: "read" },
    ],
    [
      "in columns of the systems",
      "| Table | Owner | Till | Ledger |",
      "| `a.orders` | Till | read | write |",
      { till: "read", ledger: "write" },
    ],
    ["of a queue", "| Queue | Owner | Readers |", "| `a.orders` | Till | Ledger |", readOnly],
    [
      "beside a remark on who writes",
      "| Table | Owner | Readers | Notes |",
      "| `a.orders` | Till | Ledger | written by Ops |",
      readOnly,
    ],
    ["that is left open", "| Table | Owner | Readers |", "| `a.orders` | TBD | Ledger |", readOnly],
  ])("%s", (_what, headers, row, access) => {
    expect(accessIn(headers, row)).toEqual(access);
  });
});
