import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const resources = (sections: string) => tillLedger(sections).contract.resources;
const shared = (section: string) => resources(`## Shared Resources\n\n${section}`);

test("each sheet opens with its name and ends with the next", () => {
  const found = shared(
    "### Google Sheets\n- **Sheet Name/ID:** A\n- **Purpose:** One\n- **Sheet Name/ID:** B\n- **Purpose:** Two",
  );
  expect(found).toMatchObject([
    { kind: "google-sheet", name: "A", purpose: "One" },
    { kind: "google-sheet", name: "B", purpose: "Two" },
  ]);
});

test("where tables are named the database is not the resource", () => {
  const found = shared(
    "### Databases\n- **Database:** core\n- **Tables:** `a`\n- **Database:** other",
  );
  expect(found.map(({ kind, name }) => [kind, name])).toEqual([
    ["table", "a"],
    ["database", "other"],
  ]);
});

test("a table of columns describes the only table, or the one its heading names", () => {
  const columns = "| Column | Type |\n|---|---|\n| id | int |\n";
  const one = shared(`### Databases\n- **Tables:** \`core.sales\`\n\n${columns}`);
  expect(one[0]?.schema).toBe(columns.trim());
  const two = shared(
    `### Databases\n- **Tables:** \`core.sales\`, \`core.shops\`\n\n#### Shops\n${columns}`,
  );
  expect(two.map(({ schema }) => schema)).toEqual([undefined, columns.trim()]);
});

test.each(["None", "n/a", "-", "[Which keys]", "TBD", "None: not needed"])(
  "“%s” is no resource",
  (value) => {
    expect(
      shared(`### Other Resources\n- **Cloudflare KV:** ${value}\n- **Other:** ${value}`),
    ).toEqual([]);
  },
);

test("prose behind “Other” is no resource", () => {
  expect(
    shared("### Other Resources\n- **Other:** We also share a coffee machine on the third floor"),
  ).toEqual([]);
});

describe("a label that says what kind of thing it is", () => {
  const access = [
    { system: "till", mode: "write" },
    { system: "ledger", mode: "read" },
  ];

  test.each([
    ["GCS Buckets", "other"],
    ["GCS Bucket", "other"],
    ["Azure Blob", "other"],
    ["SFTP folder", "file"],
    ["Other", "other"],
    ["S3 Buckets", "s3-bucket"],
    ["Kafka topic", "queue"],
    ["Pub/Sub topic", "queue"],
    ["NATS stream", "queue"],
    ["EFS volume", "other"],
  ])("%s", (label, kind) => {
    const item = `- **${label}:** \`acme-x\`, Till writes, Ledger reads`;
    const expected = [{ kind, name: "acme-x", access }];
    expect(shared(`### Other Resources\n${item}`)).toMatchObject(expected);
    expect(shared(item)).toMatchObject(expected);
  });

  test.each([
    ["**Storage:** bucket `acme-x`", "s3-bucket"],
    ["**Storage:** `s3://acme-x/in/`", "s3-bucket"],
    ["**Storage:** GCS bucket `acme-x`", "other"],
    ["**Storage:** `acme-x`", "other"],
    ["**Other:** queue `acme-x`", "queue"],
  ])("the kind may stand behind the label: %s", (item, kind) => {
    expect(shared(`- ${item}, Till writes, Ledger reads`)).toMatchObject([{ kind, access }]);
  });

  test("names all of a list", () => {
    expect(
      shared("### Other Resources\n- **GCS Buckets:** acme-x, acme-y").map(({ name }) => name),
    ).toEqual(["acme-x", "acme-y"]);
  });
});

test.each([
  "Other:** `acme-x`, see the wiki",
  "Bucket policy:** `strict`",
  "Primary key:** `id`, Till writes",
  "Key columns:** `id`, Till writes",
])("“%s” is no resource", (item) => {
  expect(shared(`### Other Resources\n- **${item}`)).toEqual([]);
});

test("a bucket and a queue of one name are two", () => {
  const found = shared("### Other Resources\n- **S3 Buckets:** `sales`\n- **Queues:** `sales`");
  expect(found.map(({ id, kind }) => [id, kind])).toEqual([
    ["sales", "s3-bucket"],
    ["sales-queue", "queue"],
  ]);
});

test("what is said twice of one resource counts together", () => {
  const found = shared(
    "### Other Resources\n- **S3 Buckets:** `sales` (Till writes)\n- **S3 Buckets:** `sales` (Ledger reads)",
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.access).toEqual([
    { system: "till", mode: "write" },
    { system: "ledger", mode: "read" },
  ]);
});

describe("storage of a flow", () => {
  const flow = (labels: string) => `## Till → Ledger\n\n### Shared Storage\n${labels}\n`;

  test("is a resource, written by the giver and read by the taker unless it says otherwise", () => {
    expect(resources(flow("- **Location:** S3 bucket `sales`"))).toMatchObject([
      {
        id: "sales",
        kind: "s3-bucket",
        access: [
          { system: "till", mode: "write" },
          { system: "ledger", mode: "read" },
        ],
      },
    ]);
    expect(
      resources(flow("- **Location:** S3 bucket `sales`\n- **Permissions:** Ledger reads")),
    ).toMatchObject([{ access: [{ system: "ledger", mode: "read" }] }]);
  });

  test("is the listed one, found by its name", () => {
    const { contract } = tillLedger(
      `${flow("- **Location:** `sales`")}\n## Shared Resources\n- **S3 Buckets:** \`sales\` (Till writes)`,
    );
    expect(contract.resources).toHaveLength(1);
    expect(contract.flows[0]?.storage).toEqual([{ location: "`sales`", resource: "sales" }]);
  });

  test("of which nobody can tell what it is stays a location", () => {
    const { contract } = tillLedger(flow("- **Location:** The usual place"));
    expect(contract.resources).toEqual([]);
    expect(contract.flows[0]?.storage).toEqual([{ location: "The usual place" }]);
  });
});

test("in a table each system may have a column of its own", () => {
  const found = shared(
    "| Resource | Type | Till | Ledger | Notes |\n|---|---|---|---|---|\n| `sales` | S3 bucket | write | read | kept |\n| `rates` | Queue | R/W | – | |\n",
  );
  expect(found.map(({ name, access }) => [name, access])).toEqual([
    [
      "sales",
      [
        { system: "till", mode: "write" },
        { system: "ledger", mode: "read" },
      ],
    ],
    ["rates", [{ system: "till", mode: "read-write" }]],
  ]);
});

describe("an item of a list that names a thing and says who may use it is a resource", () => {
  const sheet = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg";
  const written = [{ system: "till", mode: "write" }];

  test.each([
    [
      "beside labelled ones",
      "## Shared Resources\n\n- **Queue:** `sales` (Ledger reads)\n- Cloudflare KV `flags`: written by Till",
      { kind: "cloudflare-kv", name: "flags", access: written },
    ],
    [
      "under “Data stores”",
      "## Data stores\n\n- Cloudflare KV `flags`: written by Till",
      { kind: "cloudflare-kv", name: "flags", access: written },
    ],
    [
      "under “Tables”",
      "## Tables\n\n- `sales`: Till writes",
      { kind: "table", name: "sales", access: written, permissions: "Till writes" },
    ],
    [
      "as a link to a sheet",
      `## Shared Resources\n\n- [Sales](https://docs.google.com/spreadsheets/d/${sheet}/edit): Till writes`,
      { kind: "google-sheet", name: sheet, label: "Sales", access: written },
    ],
    [
      "behind its name in bold",
      `## Shared Resources\n\n### Google Sheets\n\n- **Day sales** (\`${sheet}\`): Till writes`,
      { kind: "google-sheet", name: sheet, label: "Day sales", access: written },
    ],
    [
      "of whatever kind, with systems in small letters",
      "## Shared\n\n- redis key `day:*` till writes, ledger reads",
      {
        id: "day",
        kind: "other",
        name: "day:*",
        permissions: "till writes, ledger reads",
        access: [...written, { system: "ledger", mode: "read" }],
      },
    ],
    [
      "of no kind",
      "## Shared Resources\n\n- `day:*`: Till writes",
      { kind: "other", name: "day:*", access: written },
    ],
    [
      "of a kind, without a colon",
      "## Gemeinsames\n\n- Tabelle `core.day` till schreibt",
      { kind: "table", name: "core.day", access: written },
    ],
  ])("%s", (_, text, resource) => {
    expect(resources(text).at(-1)).toMatchObject(resource);
  });

  test.each([
    "- `sales`: one line a receipt",
    "- See `sales`: Till writes it at night",
    "- The file `notes.md` says more",
    "- redis key `day:*` till writes at night if asked",
    "- redis key `day:*` the till writes, nobody reads",
    "- the primary key `day`: Till writes",
    "- the key of the door `day`: Till writes",
    "### Columns\n\n- `day`: Till writes",
  ])("“%s” is none", (item) => {
    expect(shared(item)).toEqual([]);
  });
});

describe("sentences below a heading that is a kind of thing", () => {
  test("name no thing", () => {
    const found = shared("### S3 Buckets\n\nTill stores receipts there, see the wiki.");
    expect(found).toEqual([]);
  });

  test("name it in code, with who does what around it", () => {
    const sentence = "Till writes into the queue `sales`, Ledger reads it.";
    const access = [
      { system: "till", mode: "write" },
      { system: "ledger", mode: "read" },
    ];
    expect(shared(`### Queues\n\n${sentence}`)).toMatchObject([{ name: "sales", access }]);
    const [label] = shared("- **Queue:** Till publishes to `prices`, Ledger consumes");
    expect(label).toMatchObject({ id: "prices", name: "prices", access });
    expect(label?.label).toBeUndefined();
  });
});

describe("columns of who writes and who reads", () => {
  const table = (headers: string, cells: string) =>
    shared(`| Resource | Type | ${headers} |\n|---|---|---|---|\n| \`sales\` | topic | ${cells} |`);

  test.each([
    "Writes | Reads",
    "Writes | Reads by",
    "Who writes | Who reads",
    "Written by | Read by",
    "Schreibt | Liest",
    "Wer schreibt | Wer liest",
    "Escribe | Lee",
    "Quién escribe | Quién lee",
    "写入方 | 读取方",
  ])("%s", (headers) => {
    expect(table(headers, "Till | Ledger")[0]?.access).toEqual([
      { system: "till", mode: "write" },
      { system: "ledger", mode: "read" },
    ]);
  });

  test("may name several, with remarks in brackets", () => {
    expect(table("Writes | Reads", "Till (nightly), `Ledger` | both")[0]?.access).toEqual([
      { system: "till", mode: "read-write" },
      { system: "ledger", mode: "read-write" },
    ]);
  });

  test.each(["✓ | ✗", "yes | no", "120/s | 4/s", "the totals of Till | what Ledger asks Till for"])(
    "name nobody where they say something else: %s",
    (cells) => {
      const [found] = table("Writes | Reads", cells);
      expect(found).toMatchObject({ name: "sales", access: [] });
      expect(found?.permissions).toBeUndefined();
    },
  );
});

test("a table of shops lists no resources", () => {
  const table = "| Store | Address | Manager |\n|---|---|---|\n| Berlin | Hauptstr. 1 | Ann |\n";
  expect(tillLedger(`## Shared Resources\n\n${table}`).contract.resources).toEqual([]);
});

describe("an address of S3 tells its kind", () => {
  const bucket = { kind: "s3-bucket", name: "s3://sales/daily/" };

  test.each([
    "- `s3://sales/daily/`, Till writes, Ledger reads",
    "Till puts its files into `s3://sales/daily/`. Ledger reads them hourly.",
  ])("in a direction: %s", (text) => {
    const { flows, resources } = tillLedger(`## Till → Ledger\n\n${text}`).contract;
    expect(resources).toMatchObject([
      {
        ...bucket,
        access: [
          { system: "till", mode: "write" },
          { system: "ledger", mode: "read" },
        ],
      },
    ]);
    expect(flows[0]?.storage).toMatchObject([{ resource: resources[0]?.id }]);
  });

  test.each([
    "Nobody has written to `s3://sales/daily/` since May.",
    "See `s3://sales/daily/` for how it was done before.",
    "- `s3://sales/daily/` was written by Till until May",
  ])("where nobody is said to use it, it is none: %s", (text) => {
    expect(tillLedger(`## Till → Ledger\n\n${text}`).contract.resources).toEqual([]);
  });
});

describe("two spans of code that a dot joins are one name", () => {
  const table = { kind: "table", name: "sales_dw.orders" };

  test.each([
    "- DB `sales_dw`.`orders` – Till reads only",
    "- **Tables:** `sales_dw`.`orders` – Till reads",
    "Till reads the table `sales_dw`.`orders` nightly.",
  ])("%s", (said) => {
    expect(shared(said)).toMatchObject([{ ...table, access: [{ system: "till", mode: "read" }] }]);
  });

  test("and two sentences name two", () => {
    const [first] = shared("Till reads the table `orders`. `stock` is a table that Till writes.");
    expect(first?.name).toBe("orders");
  });
});
