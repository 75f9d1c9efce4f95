import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const sharedIn = (sections: string) =>
  tillLedger(sections).contract.resources.map(({ kind, name, access }) => ({ kind, name, access }));

const access = [
  { system: "till", mode: "write" },
  { system: "ledger", mode: "read" },
];

test.each([
  ["## Shared Resources\n\n- Postgres schema `dw` – Till writes, Ledger reads", "database", "dw"],
  ["## Shared Resources\n\n- Datenbankschema `dw` – Till schreibt, Ledger liest", "database", "dw"],
  [
    "## Shared Resources\n\n### Databases\n\n- **Postgres schema:** `dw`\n- **Permissions:** Till writes, Ledger reads",
    "database",
    "dw",
  ],
  [
    "## Till → Ledger\n\nTill writes to the Postgres schema `dw`, and Ledger reads it.",
    "database",
    "dw",
  ],
  [
    "## Shared Resources\n\n| Resource | Kind | Till | Ledger |\n|---|---|---|---|\n| `dw` | Database schema | write | read |",
    "database",
    "dw",
  ],
  [
    "## Shared Resources\n\n- MQTT topic `lab/+/temp` – Till writes, Ledger reads",
    "queue",
    "lab/+/temp",
  ],
  [
    "## Shared Resources\n\n| Resource | Kind | Till | Ledger |\n|---|---|---|---|\n| `lab/#` | MQTT | write | read |",
    "queue",
    "lab/#",
  ],
  [
    "## Till → Ledger\n\nTill publishes to the MQTT topic `lab/+/temp`. Ledger subscribes to it.",
    "queue",
    "lab/+/temp",
  ],
])("%s", (sections, kind, name) => {
  expect(sharedIn(sections)).toEqual([{ kind, name, access }]);
});

test("topics of MQTT listed below their word are events of the direction", () => {
  const [flow] = tillLedger(
    "## Till → Ledger\n\n- MQTT topics:\n  - `lab/+/temp`\n  - `lab/+/door`\n",
  ).contract.flows;
  expect(flow?.events.map(({ name }) => name)).toEqual(["lab/+/temp", "lab/+/door"]);
});

test.each([
  "## Data Formats\n\nTill writes and Ledger reads by the JSON schema `sale.json`.",
  "## Data Formats\n\nTill writes the XML namespace `urn:acme:sales`, Ledger reads it.",
  "## Till → Ledger\n\nTill registers what it writes in the schema registry `registry-1`.",
  "## Deployment\n\nTill runs in the namespace `shops`, Ledger reads nothing there.",
  "## Notes\n\nPostgres schema changes are announced with `ALTER TABLE`.",
])("nothing is shared in “%s”", (sections) => {
  expect(sharedIn(sections)).toEqual([]);
});
