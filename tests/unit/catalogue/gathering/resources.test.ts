import { describe, expect, test } from "vitest";
import { uniteResources } from "../../../../src/catalogue/gathering/resources.ts";
import { readContract } from "../../../../src/contract/read.ts";

const contract = (file: string, section: string) =>
  readContract({ file, path: file, text: `# Till ↔ Ledger\n\n${section}` }).contract;
const sheets = (file: string, labels: string) =>
  contract(file, `## Shared Resources\n\n### Google Sheets\n${labels}`);
const sheetId = "1uQKLjM3pOa9xYtZ0bVcNdEfGhIjKlMnOpQrStUvWxYz";

test("what is said in several contracts counts together", () => {
  const { resources } = uniteResources([
    sheets("a.md", "- **Sheet Name:** Plan\n- **Permissions:** Till writes"),
    sheets(
      "b.md",
      "- **Sheet Name:** PLAN\n- **Permissions:** Ledger reads\n- **Purpose:** To plan",
    ),
  ]);
  expect(resources).toMatchObject([
    {
      id: "plan",
      name: "Plan",
      purpose: "To plan",
      writers: ["till"],
      readers: ["ledger"],
      contracts: ["a", "b"],
    },
  ]);
});

test("a word for what both are joins no two things", () => {
  const { resources } = uniteResources([
    contract("a.md", "## Shared Resources\n\n- KV namespace `A_KEYS`: Till writes, Ledger reads"),
    contract("b.md", "## Shared Resources\n\n- KV namespace `Z_KEYS`: Till writes, Ledger reads"),
  ]);
  expect(resources).toMatchObject([
    { id: "a-keys", name: "A_KEYS", contracts: ["a"] },
    { id: "z-keys", name: "Z_KEYS", contracts: ["b"] },
  ]);
});

test("a contract with both id and name joins those with one of them", () => {
  const { resources } = uniteResources([
    sheets("a.md", `- **Sheet ID:** \`${sheetId}\``),
    sheets("b.md", "- **Sheet Name:** Plan"),
    sheets("c.md", `- **Sheet Name/ID:** Plan (\`${sheetId}\`)`),
  ]);
  expect(resources).toMatchObject([
    { id: "plan", name: sheetId, label: "Plan", contracts: ["a", "b", "c"] },
  ]);
});

test("contracts and their flows speak of the catalogue's id", () => {
  const { contracts } = uniteResources([
    contract("a.md", `## Till → Ledger\n\n- **Location:** Google Sheet \`${sheetId}\``),
    sheets("b.md", `- **Sheet Name/ID:** Plan (\`${sheetId}\`)`),
  ]);
  expect(contracts[0]?.resources[0]?.id).toBe("plan");
  expect(contracts[0]?.flows[0]?.storage[0]?.resource).toBe("plan");
});

describe("resources of one name but two kinds are two", () => {
  const { resources } = uniteResources([
    contract("a.md", "## Shared Resources\n- **S3 Buckets:** `sales`"),
    contract("b.md", "## Shared Resources\n- **Queues:** `sales`"),
  ]);

  test("with an id each", () => {
    expect(resources.map(({ id, kind }) => [id, kind])).toEqual([
      ["sales", "s3-bucket"],
      ["sales-queue", "queue"],
    ]);
  });
});

test("who reads and writes is both", () => {
  const { resources } = uniteResources([
    sheets("a.md", "- **Sheet Name:** Plan\n- **Permissions:** Till reads and writes, Ledger"),
  ]);
  expect(resources[0]).toMatchObject({ readers: ["till"], writers: ["till"] });
});

describe("a bucket", () => {
  const buckets = (file: string, name: string) =>
    contract(file, `## Shared Resources\n\n- **S3 Buckets:** \`${name}\` (Till writes)`);
  const names = (...written: string[]) =>
    uniteResources(written.map((name, index) => buckets(`${index}.md`, name))).resources.map(
      ({ name }) => name,
    );

  test("is one, with and without its scheme and its last slash", () => {
    expect(names("acme-raw", "s3://acme-raw", "s3://Acme-Raw/")).toEqual(["acme-raw"]);
  });

  test("is not the same as a place in it, nor two places in it one", () => {
    expect(names("acme-raw", "s3://acme-raw/in/", "s3://acme-raw/out/")).toHaveLength(3);
  });
});

test("who writes and reads is told by contracts that hold today, else by the last that did", () => {
  const of = (file: string, status: string, permissions: string) =>
    readContract({
      file,
      path: file,
      text: `# Till ↔ Ledger\n\n**Status:** ${status}\n\n## Shared Resources\n\n### Google Sheets\n- **Sheet Name:** Plan\n- **Permissions:** ${permissions}`,
    }).contract;
  const retired = of("old.md", "Retired", "Till writes");
  const live = of("new.md", "Active", "Ledger writes");
  expect(uniteResources([retired, live]).resources).toMatchObject([
    { writers: ["ledger"], contracts: ["new", "old"] },
  ]);
  expect(uniteResources([retired]).resources).toMatchObject([{ writers: ["till"] }]);
});

describe("tables of one name", () => {
  const table = (file: string, database: string | undefined, name = "journal_entries") =>
    contract(
      file,
      `## Shared Resources\n\n### Databases\n${database ? `- **Database:** ${database}\n` : ""}- **Tables:** \`${name}\``,
    );
  const named = (...contracts: ReturnType<typeof table>[]) =>
    uniteResources(contracts).resources.map(({ name, contracts: ids }) => [name, ids]);

  test("in two databases are two, and told apart by them", () => {
    expect(named(table("a.md", "finance_dw"), table("b.md", "wms_db"))).toEqual([
      ["finance_dw.journal_entries", ["a"]],
      ["wms_db.journal_entries", ["b"]],
    ]);
  });

  test("in one are one, with and without its name before theirs", () => {
    expect(
      named(
        table("a.md", "finance_dw (Snowflake)"),
        table("b.md", undefined, "finance_dw.journal_entries"),
        table("c.md", undefined),
      ),
    ).toEqual([["journal_entries", ["a", "b", "c"]]]);
  });

  test("behind a schema are of their databases, whose names for people part nothing", () => {
    const orders = "public.orders";
    expect(named(table("a.md", "shop_pg", orders), table("b.md", "erp_pg", orders))).toEqual([
      ["erp_pg.public.orders", ["b"]],
      ["shop_pg.public.orders", ["a"]],
    ]);
    const journal = "finance_dw.journal";
    expect(named(table("a.md", "Warehouse", journal), table("b.md", "Finance", journal))).toEqual([
      [journal, ["a", "b"]],
    ]);
  });

  test("of which one contract tells no database are none of those in two", () => {
    expect(
      named(table("a.md", "finance_dw"), table("b.md", "wms_db"), table("c.md", undefined)),
    ).toContainEqual(["journal_entries", ["c"]]);
  });
});
