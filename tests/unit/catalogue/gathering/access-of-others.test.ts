import { describe, expect, test } from "vitest";
import { readFiles } from "../../../../src/catalogue/gathering/read-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (file: string, text: string) => ({ file, path: file, content: bytes(text) });
const others = [
  raw("reporting.md", "# Integration Contract: Reporting ↔ Billing\n"),
  raw("orders.md", "# Integration Contract: Orders ↔ Sales Reporting\n"),
  raw("pump.md", "# Integration Contract: pump ↔ stock-service\n"),
];
const read = (body: string, title = "Kiosk → Billing") =>
  readFiles([raw("a.md", `# Integration Contract: ${title}\n\n${body}\n`), ...others]);
const accessIn = (body: string, title?: string) =>
  read(body, title)
    .catalogue.contracts.find(({ file }) => file === "a.md")
    ?.resources.map(({ name, access }) => [
      name,
      Object.fromEntries(access.map(({ system, mode }) => [system, mode])),
    ]);

const table = (said: string) => `## Shared Resources\n\n- Table \`billing.orders\`: ${said}\n`;
const permissions = (said: string) =>
  `## Shared Resources\n\n### Databases\n\n**Database:** \`dw\`\n**Tables:** \`orders\`\n**Permissions:** ${said}\n`;

describe("who reads and writes, and is a party of another contract only", () => {
  test.each([
    ["Billing writes, Reporting reads", { billing: "write", reporting: "read" }],
    ["Billing writes, `Reporting` reads", { billing: "write", reporting: "read" }],
    ["Billing writes, **Reporting** reads", { billing: "write", reporting: "read" }],
    ["Reporting reads, Billing writes", { billing: "write", reporting: "read" }],
    [
      "written by Billing, read by Kiosk and Reporting",
      { billing: "write", kiosk: "read", reporting: "read" },
    ],
    [
      "written by Billing, read by the Reporting every night",
      { billing: "write", reporting: "read" },
    ],
    [
      "Billing writes; Reporting and Sales Reporting read",
      { billing: "write", reporting: "read", "sales-reporting": "read" },
    ],
    ["Billing writes; only Reporting may read", { billing: "write", reporting: "read" }],
    ["Billing writes, stock-service reads", { billing: "write", "stock-service": "read" }],
    ["Billing writes, `pump` reads", { billing: "write", pump: "read" }],
    ["Billing: INSERT; Reporting: SELECT", { billing: "write", reporting: "read" }],
    [
      "write access for Billing and read access for Reporting",
      { billing: "write", reporting: "read" },
    ],
    ["Billing writes the file, read by Reporting", { billing: "write", reporting: "read" }],
  ])("%s", (said, access) => {
    expect(accessIn(table(said))).toEqual([["billing.orders", access]]);
    expect(accessIn(permissions(said))).toEqual([["orders", access]]);
  });

  test("even where none of the contract's own systems is said to use it", () => {
    const kv = "### Other Resources\n\n- Cloudflare KV `flags`: Reporting reads\n";
    expect(accessIn(kv)).toEqual([["flags", { reporting: "read" }]]);
    expect(accessIn(permissions("Reporting reads"))).toEqual([["orders", { reporting: "read" }]]);
  });

  test("behind the name of the database", () => {
    const body =
      "## Shared Resources\n\n- Table `billing.orders` in Postgres `museum_dw`: Billing writes, Reporting reads\n";
    expect(accessIn(body)).toEqual([["billing.orders", { billing: "write", reporting: "read" }]]);
    expect(accessIn(body.replace("writes,", "writes;"))).toEqual(accessIn(body));
  });

  test("behind a label's names", () => {
    expect(
      accessIn("## Shared Resources\n\n**Tables:** `orders` - Billing writes, Reporting reads\n"),
    ).toEqual([["orders", { billing: "write", reporting: "read" }]]);
  });

  test("of several things, with that which is said of them", () => {
    const body =
      "## Shared Resources\n\n**Tables:** `orders`, `refunds`\n**Permissions:** Billing writes `orders`, Reporting reads `orders`, Orders reads `refunds`\n";
    expect(accessIn(body)).toEqual([
      ["orders", { billing: "write", reporting: "read" }],
      ["refunds", { orders: "read" }],
    ]);
  });

  test.each([
    ["| Table | Written by | Read by |", "| `orders` | Billing | Kiosk, Reporting |"],
    ["| Table | Writes | Reads |", "| `orders` | Billing | Kiosk, Reporting |"],
    ["| Table | Access |", "| `orders` | Billing writes, Kiosk and Reporting read |"],
    ["| Table | Billing | Kiosk | Reporting |", "| `orders` | write | read | read |"],
  ])("in a table %s", (head, row) => {
    const line = head.replace(/[^|]+/gu, "---");
    expect(accessIn(`## Shared Resources\n\n### Tables\n\n${head}\n${line}\n${row}\n`)).toEqual([
      ["orders", { billing: "write", kiosk: "read", reporting: "read" }],
    ]);
  });

  test("below verbs, where nobody else of the row is known", () => {
    const body =
      "## Shared Resources\n\n### Tables\n\n| Table | Writes | Reads |\n| --- | --- | --- |\n| `a` | Billing | Reporting |\n| `b` | 12 | Orders |\n";
    expect(accessIn(body)).toEqual([
      ["a", { billing: "write", reporting: "read" }],
      ["b", {}],
    ]);
  });

  test("in an access list with a row for each", () => {
    const body =
      "## Databases\n\n**Tables:** `orders`\n\n| Who | May |\n| --- | --- |\n| Billing | write |\n| Reporting | read |\n";
    expect(accessIn(body)).toEqual([["orders", { billing: "write", reporting: "read" }]]);
  });

  test("the resource and the system know each other, and the document as well", () => {
    const { catalogue, documents } = read(table("Billing writes, Reporting reads"));
    expect(catalogue.resources[0]).toMatchObject({ readers: ["reporting"], writers: ["billing"] });
    expect(catalogue.systems.find(({ id }) => id === "reporting")?.reads).toEqual([
      "billing-orders",
    ]);
    expect(documents[0]?.contract.resources[0]?.access).toContainEqual({
      system: "reporting",
      mode: "read",
    });
    expect(documents[0]?.contract.systems.map(({ id }) => id)).toEqual(["kiosk", "billing"]);
  });
});

describe("nobody is taken for a reader or writer", () => {
  test.each([
    "Billing writes, nobody reads",
    "Billing writes, everyone reads",
    "Billing writes, the Reporting team reads",
    "Billing writes, Reporting analysts read",
    "Billing writes, Reporting's staff reads",
    "Billing writes, Ana Reporting reads",
    "Billing writes, Weekly Reporting reads",
    "Billing writes, Reporting Archive reads",
    "Billing writes, the reporting reads",
    "Billing writes, orders are read by nobody",
    "Billing writes Orders, nobody reads",
    "Billing writes, not Reporting",
    "Billing writes, Reporting doesn't read",
    "Billing writes, Reporting used to read",
    "Billing writes, Reporting has no access",
    "Billing writes the totals of Reporting",
    "Billing writes `Reporting.orders`",
    "Billing writes, the pump reads",
    "Billing writes, Warehouse reads",
    "Billing writes; Reporting reads from 2027",
    "Billing writes; Reporting will read",
    "Billing writes; Reporting read it until 2024",
    "Billing writes; Reporting: read (planned)",
    "Billing writes; Reporting: read (removed)",
    "Billing writes; Reporting: read TBD",
    "Billing writes; Reporting reads?",
    "Billing writes; e.g. Reporting reads",
    "Billing writes; for example: Reporting reads",
    "Billing writes; A. Reporting reads",
    "Billing writes; Reporting reads nothing",
    "Billing writes; Reporting: ~~read~~",
    "Billing writes; Reporting reads (test only)",
    "Billing writes (Orders, Reporting)",
    "Billing writes Orders and Reporting",
    "Billing writes sales and Reporting",
    "Billing writes to Reporting",
    "Billing writes for Reporting",
    "Billing writes: Reporting",
    "Orders: Billing writes",
    "Orders: write for Billing",
    "Orders: Billing (write)",
    "Billing: write Orders",
    "Billing: write Orders, read Reporting",
  ])("%s", (said) => {
    expect(accessIn(permissions(said))).toEqual([["orders", { billing: "write" }]]);
  });

  test.each([
    "Billing writes (Orders, Reporting), Kiosk reads",
    "Billing writes (was: Reporting), Kiosk reads",
    "Billing writes sales and Orders, Kiosk reads",
    "Orders written by Billing, Reporting read by Kiosk",
    "Billing writes by Reporting, Kiosk reads",
    "Billing writes the file for Reporting, Kiosk reads",
    "Billing writes only for Reporting, Kiosk reads",
    "Billing writes on request by Reporting, Kiosk reads",
    "Billing writes: Reporting, Kiosk reads: Reporting",
  ])("what is done to a thing: %s", (said) => {
    expect(accessIn(permissions(said))).toEqual([["orders", { billing: "write", kiosk: "read" }]]);
  });

  test("what is written before who reads it", () => {
    expect(accessIn(table("Billing writes Orders, Kiosk reads"))).toEqual([
      ["billing.orders", { billing: "write", kiosk: "read" }],
    ]);
  });

  test("a name that means one of the contract's own is that system's", () => {
    expect(accessIn(table("Reporting writes"), "Kiosk → Reporting (nightly)")).toEqual([
      ["billing.orders", { "reporting-nightly": "write" }],
    ]);
  });

  test("a contract that is left out as the template names nobody", () => {
    const { catalogue } = readFiles([
      raw(
        "a.md",
        `# Integration Contract: Kiosk → Billing\n\n${table("Billing writes, Reporting reads")}`,
      ),
    ]);
    expect(catalogue.resources[0]?.readers).toEqual([]);
  });
});
