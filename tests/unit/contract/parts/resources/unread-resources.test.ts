import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (sections: string) => readText(`# Integration Contract: ERP ↔ Shop\n\n${sections}`);
const unread = (sections: string) =>
  read(sections).problems.filter(({ rule }) => rule === "resource-unread");
const shared = (section: string) => unread(`## Shared Resources\n\n${section}`);
const table = (headers: string, ...rows: string[]) =>
  [headers, headers.replace(/[^|]+/g, "---"), ...rows].map((row) => `| ${row} |`).join("\n");

test("a line that names a resource and gives none is told with what to write", () => {
  expect(shared("- **Queue:** `read`\n- `orders-queue`: Shop only")).toEqual([
    {
      rule: "resource-unread",
      place: { line: 6, column: 1 },
      message:
        "“orders-queue” is read as no shared resource, so it has no page, and no search leads to it.",
      hint: "Write it as “- **Other:** `orders-queue`”, with who writes and who reads it in brackets behind it, or as a row of a table with a column “Resource”.",
    },
  ]);
});

describe("in the place of a name", () => {
  test.each([
    ["- `orders-queue` – ERP, Shop", ["orders-queue"]],
    ["- `orders-queue` is written by ERP", ["orders-queue"]],
    ["### Other Resources\n\n- `orders-queue` (Shop)", ["orders-queue"]],
    ["### Redis\n\n- `sess:*` – Shop", ["sess:*"]],
    [table("Thing | Access", "`a` | ERP writes", "`b` | Shop"), ["a", "b"]],
    [table("Resource | Type | Access", "`a` | Queue | Shop reads", "`b` | Splunk | ERP"), ["b"]],
  ])("%s", (section, names) => {
    expect(shared(section).map(({ message }) => /“(.*?)”/.exec(message)?.[1])).toEqual(names);
  });

  test.each(["Google Sheets", "Databases", "Other Resources"])("below %s", (heading) => {
    const text = `## ${heading}\n\n${table("Thing | Access", "`a` | ERP writes")}`;
    expect(unread(text)).toHaveLength(1);
  });
});

test.each(["- `orders`: Shop", "### Redis\n\n- `sess:*` – Shop"])(
  "what is told to write is read: %s",
  (section) => {
    const hint = shared(section)[0]?.hint ?? "";
    const written = /“(- .*?)”, with/.exec(hint)?.[1] ?? "";
    for (const told of [written, `${written} (ERP writes, Shop reads)`]) {
      const { contract, problems } = read(`## Shared Resources\n\n${told}`);
      expect(problems.map(({ rule }) => rule)).not.toContain("resource-unread");
      expect(contract.resources).toHaveLength(1);
    }
  },
);

describe("what to write says what the line says", () => {
  const hint = (section: string) => shared(section)[0]?.hint;
  const sheet = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefgh";
  const writers = "Thing | Writer | Reader";

  test.each([
    [table(writers, "`a` | Shop | ERP"), "- **Other:** `a` (Writer: Shop; Reader: ERP)”, or"],
    [
      table(writers, "Sales (`a`) | Shop | ERP"),
      "- **Other:** `a` (Writer: Shop; Reader: ERP)”, or",
    ],
    [table("Thing | Access", "`a` | Shop writes"), "- **Other:** `a` (Shop writes)”, or"],
    [
      table("Thing | Held | Access", "`a` | S3 bucket | Shop reads"),
      "- **S3 Bucket:** `a` (Shop reads)”, or",
    ],
    [
      table("Thing | Held | Access", `Rates (${sheet}) | Google Sheet | Shop reads`),
      `- **Google Sheet:** \`${sheet}\` (Shop reads)”, or`,
    ],
    ["- `a` is written by Shop", "- **Other:** `a` (is written by Shop)”, or"],
  ])("%s", (section, expected) => {
    expect(hint(section)).toContain(expected);
  });

  test.each([
    table(writers, "`a` | Finance | Auditors"),
    table("Thing | Access", "`a` | Shop"),
    "- `a` – ERP, Shop",
  ])("and nothing of who may do what where the line doesn't: %s", (section) => {
    expect(hint(section)).toContain("- **Other:** `a`”, with who writes and who reads it");
  });
});

describe("is none", () => {
  test.each([
    "None.",
    "- None",
    "- `none`: ERP",
    "- n/a",
    "- `TBD`: ERP",
    "- `<bucket>`: ERP",
    "- `[bucket name]`: Shop",
    "- `{{queue}}`: Shop",
    "- **Queue:** `[Which queues]`",
    "- **Databases:** None",
  ])("where it is still open, or answered: %s", (section) => {
    expect(shared(section)).toEqual([]);
  });

  test.each([
    "- **Queue:** `a`\n- **Partition key:** `id`\n- **Region:** `eu-west-1`\n- **Consumer group:** `b`",
    "- **Queue:** `a`\n  - `id`: set by ERP",
    "### Databases\n\n- **Tables:** `a`\n- `status`: ERP sets it",
    "### Databases\n\n- **Database:** `core`\n- **Tables:** `core.a`, `core.b`",
    "Variables:\n\n- `ORDERS_BUCKET`: set by ERP",
    "### Naming\n\n- `erp_*`: tables of ERP",
    "- **Permissions:** `erp_rw` for ERP",
    "- `erp_rw` user: ERP",
    "- `READ` for ERP",
    "- `GET /v1/orders`: ERP",
    "- See `docs/x.md` for how ERP does it",
    "- Run `make migrate` on ERP first",
    "- `a` was used by ERP until May",
    "- `a`: no longer used by ERP",
    "- `a`: one line a receipt",
    `- **Tables:** \`a\`\n\n${table("Column | Type | Written by", "`id` | int | ERP")}`,
    table("Name | Type | Written by", "`id` | int | ERP"),
    table("User | Access", "`erp_rw` | write"),
    table("Field | Access", "`id` | ERP writes"),
  ])("where it is something else: %s", (section) => {
    expect(shared(section)).toEqual([]);
  });

  test.each(["## ERP → Shop", "## Notes", "## Authentication"])("below %s", (heading) => {
    expect(unread(`${heading}\n\n- \`orders-queue\`: Shop only`)).toEqual([]);
  });

  test("where it is read elsewhere in the contract", () => {
    expect(shared("- **Queue:** `orders` (ERP writes)\n- `orders`: Shop")).toEqual([]);
    expect(shared("- **Tables:** `core.orders`\n- `orders`: Shop")).toEqual([]);
  });
});
