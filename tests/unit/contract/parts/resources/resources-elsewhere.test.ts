import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (headers: string, cells: string, heading = "## Plumbing") => {
  const rule = headers.replace(/[^|]+/g, "---");
  const text = `${heading}\n\n| ${headers} |\n|${rule}|\n| ${cells} |\n`;
  return readText(`# Integration Contract: ERP ↔ Shop\n\n${text}`).contract.resources;
};
const kafka = "`orders` | Kafka topic | ERP | Shop reads";

test.each([
  ["Resource | Type | Owner | Access", kafka],
  ["Type | Resource | Access", "Kafka topic | `orders` | Shop reads"],
  ["Shared Resource | Type | Read by", "`orders` | Kafka topic | Shop"],
  ["Ressource | Typ | Zugriff", "`orders` | Kafka-Topic | Shop liest"],
])("what the columns call a resource is one under any heading: %s", (headers, cells) => {
  expect(read(headers, cells)).toMatchObject([
    { kind: "queue", name: "orders", access: [{ system: "shop", mode: "read" }] },
  ]);
});

test.each([
  ["Table | Location | Written by | Read by", "`raw.orders` | a bucket | ERP | Shop", "table"],
  ["Topic | Writer | Reader", "`orders` | ERP | Shop", "queue"],
  ["Tabelle | Geschrieben von | Gelesen von", "`raw.orders` | ERP | Shop", "table"],
])("so is what columns tell to be written and read: %s", (headers, cells, kind) => {
  expect(read(headers, cells)).toMatchObject([
    {
      kind,
      access: [
        { system: "erp", mode: "write" },
        { system: "shop", mode: "read" },
      ],
    },
  ]);
});

test.each(["## Tables from 2027 on", "## Planned tables", "## Roadmap\n\n### Plumbing"])(
  "nothing is shared today below “%s”",
  (heading) => {
    expect(read("Table | Written by | Read by", "`raw.orders` | ERP | Shop", heading)).toEqual([]);
  },
);

test.each([
  ["`raw.orders` (dropped in 2024)", 0],
  ["`raw.orders` (planned)", 0],
  ["`raw.old_orders`", 1],
])("below a name such as “%s” stand things of today: %i", (name, count) => {
  expect(read("Table | Written by | Read by", `${name} | ERP | Shop`)).toHaveLength(count);
});

test.each([
  ["Table | Read by", "`raw.orders` | Shop", "## Plumbing"],
  ["Field | Written by | Read by", "`raw.orders` | ERP | Shop", "## Plumbing"],
  ["Name | Type | Access", kafka.replace("| ERP ", ""), "## Plumbing"],
  ["Resource | Type | Owner", "`orders` | Kafka topic | ERP", "## Plumbing"],
  ["Resource | Type | Access", "`/v1/orders` | REST | Shop reads", "## Plumbing"],
  ["Resource | Type | Owner | Access", kafka, "## Authentication"],
  ["Resource | Type | Owner | Access", kafka, "## Authentication\n\n### Grants"],
])("elsewhere a row may be anything: %s, %s, %s", (headers, cells, heading) => {
  expect(read(headers, cells, heading)).toEqual([]);
});
