import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const flows = (sections: string) => tillLedger(sections).contract.flows;
const states = (sections: string) => flows(sections).map(({ state }) => state);

test("between two systems both ways are flows, of which an undescribed one is none", () => {
  expect(flows("## Till → Ledger\n\n- **Format:** CSV")).toMatchObject([
    { from: "till", to: "ledger", state: "active", format: "CSV" },
    { from: "ledger", to: "till", state: "none" },
  ]);
});

test("without two systems there is no flow", () => {
  expect(readText("# Notes\n\n## Data Flow\n\n- **Format:** CSV").contract.flows).toEqual([]);
});

describe("whether anything flows", () => {
  test.each([
    ["facts are stated", "## Till → Ledger\n\n### Data Flow\n- **Format:** CSV", "active"],
    ["the heading plans it", "## Till → Ledger (planned)\n\n- **Format:** CSV", "planned"],
    [
      "its status plans it",
      "## Till → Ledger\n\n- **Status:** Planned\n- **Format:** CSV",
      "planned",
    ],
    ["prose plans it", "## Till → Ledger\n\nNot yet built.", "planned"],
    ["prose denies it", "## Till → Ledger\n\nNo direct communication today.", "none"],
    [
      "only hints stand there",
      "## Till → Ledger\n\n### Purpose\n[What does A need from B?]",
      "none",
    ],
    ["labels say none", "## Till → Ledger\n\n- **Format:** None\n- **Frequency:** n/a", "none"],
    ["planned goods flow", "## Till → Ledger\n\nPlanned orders.\n\n- **Format:** CSV", "active"],
  ])("%s", (_, sections, state) => {
    expect(states(sections)[0]).toBe(state);
  });
});

describe("items without a label right below a direction or its data flow", () => {
  const first = (items: string) => flows(`## Till → Ledger\n\n### Data Flow\n\n${items}`)[0];

  test.each([
    ["nightly", { frequency: "nightly" }],
    ["every 5 minutes", { frequency: "every 5 minutes" }],
    ["real-time", { frequency: "real-time" }],
    ["werktäglich um 6:00", { frequency: "werktäglich um 6:00" }],
    ["cada noche a las 2", { frequency: "cada noche a las 2" }],
    ["实时", { frequency: "实时" }],
    ["push", { direction: "push" }],
    ["pulled by Ledger", { direction: "pulled by Ledger" }],
    ["CSV", { format: "CSV" }],
    ["JSON over HTTPS.", { format: "JSON over HTTPS" }],
    ["mqtt topic shop/orders", { events: [{ name: "shop/orders" }] }],
    ["Kafka topic `orders`", { events: [{ name: "orders" }] }],
    ["REST, JSON", { format: "REST, JSON" }],
    ["CSV, nightly, push", { format: "CSV", frequency: "nightly", direction: "push" }],
    ["CSV – nightly; push", { format: "CSV", frequency: "nightly", direction: "push" }],
    ["JSON – one object a line", { format: "JSON – one object a line" }],
    ["push, from Till", { direction: "push, from Till" }],
    ["Ledger polls every 5 minutes", { direction: "Ledger polls every 5 minutes" }],
    ["topic `sales.legacy`", { events: [{ name: "sales.legacy" }] }],
    ["topic sales/future", { events: [{ name: "sales/future" }] }],
  ])("“%s” is a fact", (item, facts) => {
    expect(first(`- ${item}`)).toMatchObject({ state: "active", ...facts });
    const home = flows(`## Till → Ledger\n\n- ${item}\n- push`)[0];
    expect(home).toMatchObject(facts);
    expect(home?.purpose).toBeUndefined();
  });

  test.each([
    "daily totals",
    "jede Buchung",
    "each sale of the day",
    "CSV is not allowed",
    "the topic is orders",
    "never pushed",
    "hourly in future",
    "nightly until May 2027",
    "JSON (planned)",
    "XML (deprecated)",
    "CSV, later JSON",
    "topic `orders` (deprecated)",
    "event `sale.done` will follow",
    "pulled by Ledger from 2027",
    "JSON, geplant",
    "CSV (en el futuro)",
    "Pull requests welcome",
    "pull request template in docs",
    "push notifications",
    "Sales of the day; push",
    "push notifications are sent by the phone of each manager of the shop",
  ])("“%s” is none", (item) => {
    const flow = first(`- ${item}`);
    expect([flow?.format, flow?.frequency, flow?.direction]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(flow?.events).toEqual([]);
  });

  test("give way to labels", () => {
    expect(first("- nightly\n- **Frequency:** hourly")?.frequency).toBe("hourly");
  });
});

test("what flows may be told below “Data Flow”, too", () => {
  const text = "## Till → Ledger\n\n### Data Flow\n\nTill sends all sales.\n\n- **Format:** CSV";
  expect(flows(text)[0]).toMatchObject({ purpose: "Till sends all sales.", format: "CSV" });
});

test("“Where” right below a direction is where its data lies, and where logs are nowhere else", () => {
  const where = "- **Where:** S3 bucket `sales` (Till writes, Ledger reads)";
  const { contract } = tillLedger(
    `## Till → Ledger\n\n${where}\n\n### Logging\n\n- **Where:** Loki`,
  );
  expect(contract.flows[0]?.storage).toMatchObject([{ resource: "sales" }]);
  expect(contract.resources).toMatchObject([{ kind: "s3-bucket", name: "sales" }]);
});

describe("how often a flow runs and in which format, in sentences", () => {
  const first = (text: string) => flows(`## Till → Ledger\n\n${text}`)[0];

  test.each([
    "Till sends sales every night.",
    "Till drops a file of sales into the bucket every half hour.",
    "Das Hauptbuch erhält Umsätze; der Lauf erfolgt nachts.",
    "TPV envía las ventas cada noche.",
    "Till 每天推送销售额。",
  ])("“%s” tells how often", (text) => {
    expect(text).toContain(first(text)?.frequency ?? "–");
  });

  test.each([
    "Till sends sales. Uploads are retried every 5 minutes.",
    "Till sends sales. Nothing is sent every Sunday.",
    "Till sends sales. If Ledger is down, they are sent nightly.",
    "Prices change every year.",
    "Ledger drops lines that are older every night.",
  ])("“%s” doesn't", (text) => {
    expect(first(text)?.frequency).toBeUndefined();
  });

  test("give way to labels, and are not told of what is planned", () => {
    expect(first("Till sends sales every night.\n\n- **When:** hourly")?.frequency).toBe("hourly");
    expect(first("Planned: Till sends sales as CSV every night.")).not.toHaveProperty("frequency");
  });
});

test("“Reverse direction” is the other way of the one that is known", () => {
  const text = "## Till → Ledger\n\nSales.\n\n## Reverse direction\n\n- **Format:** CSV";
  expect(flows(text)[1]).toMatchObject({ from: "ledger", state: "active", format: "CSV" });
  expect(states("## Reverse direction\n\n- **Format:** CSV")).toEqual(["none", "none"]);
});

test("“Nothing is written back” denies the other way", () => {
  const text = "## Overview\n\nNothing is written back.\n\n## Till → Ledger\n\nSales.";
  expect(flows(text)[1]).not.toHaveProperty("described");
});

test("what a list says beside facts is what flows", () => {
  expect(flows("## Till → Ledger\n\n- nightly\n- sales of all shops")[0]).toMatchObject({
    frequency: "nightly",
    purpose: "sales of all shops",
  });
});

describe("a purpose", () => {
  test.each([
    ["has a heading", "### Purpose\n\nBook sales."],
    ["has a label", "**Purpose:** Book sales."],
    ["is what flows", "- what: Book sales.\n- push"],
    ["is what flows, in a table", "| What | Book sales. |\n|---|---|\n| Format | CSV |"],
    ["is what flows, in German", "- **Was:** Book sales."],
    ["is what flows, in Spanish", "- **Qué:** Book sales."],
    ["is what flows, in Chinese", "- **内容：** Book sales."],
    ["is a description", "- **Description:** Book sales."],
    ["is a description with a heading", "### Description\n\nBook sales."],
    ["is a description in German", "- **Beschreibung:** Book sales."],
    ["is what the direction begins with", "Book sales.\n\n### Data Flow\n- **Format:** CSV"],
  ])("%s", (_, text) => {
    expect(flows(`## Till → Ledger\n\n${text}`)[0]?.purpose).toBe("Book sales.");
  });
});

test("what is logged of a direction is no purpose of it", () => {
  const logged = "- **Format:** CSV\n\n### Logging\n- **What:** each sale";
  expect(flows(`## Till → Ledger\n\n${logged}`)[0]?.purpose).toBeUndefined();
});

test("a direction of which nothing is said is not described, one that is denied is", () => {
  const described = (text: string) => flows(`## Till → Ledger\n\n${text}`)[0]?.described;
  expect(described("- **Cargo:** [what flows]")).toBe(false);
  expect(described("- [What flows]")).toBe(false);
  expect(described("- **Cargo:** none")).toBeUndefined();
  expect(described("- what: sales per shop")).toBeUndefined();
});

describe("a direction without a heading of its own", () => {
  test("is the title's, where that has an arrow", () => {
    const { contract } = readText("# Till → Ledger\n\n## Data Flow\n- **Format:** CSV");
    expect(contract.flows.map(({ format }) => format)).toEqual(["CSV", undefined]);
    expect(contract.sections).toMatchObject([{ anchor: "a-to-b-data-flow" }]);
  });

  test("is the one the label names", () => {
    const told = flows("## Data Flow\n- **Format:** CSV\n- **Direction:** From Ledger to Till");
    expect(told.map(({ format }) => format)).toEqual([undefined, "CSV"]);
  });

  test("is left open where nothing tells", () => {
    expect(flows("## Data Flow\n- **Format:** CSV").map(({ format }) => format)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("safeguards told for the whole document", () => {
  const hoisted =
    "## Till → Ledger\nSales.\n\n## Ledger → Till\nAccounts.\n\n## Error Handling\n- **Retry Logic:** Thrice\n\n### Ledger → Till\n- **Retry Logic:** Once\n";

  test("hold both ways, unless a direction has its own", () => {
    expect(flows(hoisted).map(({ errorHandling }) => errorHandling?.retry)).toEqual([
      "Thrice",
      "Once",
    ]);
  });

  test("give way to what the direction says itself", () => {
    const own = hoisted.replace("Sales.", "Sales.\n\n- **Retry:** Never");
    expect(flows(own)[0]?.errorHandling?.retry).toBe("Never");
  });
});

test("that there is no fallback is a fact", () => {
  expect(flows("## Till → Ledger\nSales.\n\n- **Fallback:** None")[0]?.errorHandling).toEqual({
    fallback: "None",
  });
});

test("what happens in an outage may be told in sentences", () => {
  const told = flows(
    "## Till → Ledger\nSales.\n\n### Error Handling\nIf Ledger is down, sales wait.",
  );
  expect(told[0]?.errorHandling).toEqual({ unavailable: "If Ledger is down, sales wait." });
});

test("examples keep their language, if they have one", () => {
  const told = flows("## Till → Ledger\n\n### Example\n```js\na()\n```\n\n```\nb()\n```");
  expect(told[0]?.examples).toEqual([{ language: "js", code: "a()" }, { code: "b()" }]);
});

test.each([
  ["None is planned.", "none"],
  ["Not planned.", "none"],
  ["No return flow is planned; see the notes.", "none"],
  ["Nothing yet, planned for May 2027.", "planned"],
  ["Out of scope.", "none"],
  ["Out of scope for phase one", "none"],
  ["We don’t send anything back.", "none"],
  ["Not in use any more since May 2025.", "none"],
  ["Retired in March 2026.", "none"],
  ["Retired (see ADR 4).", "none"],
  ["Removed in 2024.", "none"],
  ["Stopped in 2024.", "none"],
  ["Stopped orders and why they were stopped.", "active"],
  ["Stopped on Sundays.", "active"],
  ["Never.", "none"],
  ["Never later than noon.", "active"],
  ["No", "none"],
  ["No-show reports of the day.", "active"],
  ["No longer than 200 lines a file.", "active"],
  ["*No direct connection*", "none"],
  ["No connection is kept open between two files.", "active"],
  ["Nobody uses it.", "none"],
  ["Nobody uses it in the same minute, so files are locked.", "active"],
  ["Not allowed by Security.", "none"],
  ["Not allowed articles are left out.", "active"],
  ["✗", "none"],
  ["❌ orders that were turned down.", "active"],
  ["Niemals.", "none"],
  ["Nunca.", "none"],
  ["从不。", "none"],
  ["This flow was shut down at the end of May 2024.", "none"],
  ["Removed items and their prices.", "active"],
  ["Dropped in the folder at night, one file a shop.", "active"],
  ["Ist seit 2025 abgeschaltet.", "none"],
  ["Fuera de alcance.", "none"],
  ["已停用。", "none"],
  ["Will follow in 2027.", "planned"],
  ["Coming soon.", "planned"],
  ["Folgt im Mai 2027.", "planned"],
  ["Próximamente.", "planned"],
  ["即将推出。", "planned"],
  ["Retired tills report their last sale.", "active"],
  ["Out of scope items go back to the warehouse.", "active"],
  ["Retired in March 2026. A nightly file has replaced the call.", "active"],
  ["Ledger doesn't send anything until the till has closed.", "active"],
  ["Prices, one-way, each night.", "active"],
  ["Planned deliveries are sent each night.", "active"],
  ["Ledger sends the planned deliveries each night.", "active"],
  ["Ledger sends each price within a minute. Nothing is retried.", "active"],
  ["Ledger sends prices. Till does not answer.", "active"],
  ["Till fetches the prices each night; no events.", "active"],
  ["No events are sent on holidays.", "active"],
  ["There is no direct integration with the tax office.", "active"],
  ["None of the prices is personal.", "active"],
  ["When there is no data, an empty file is sent.", "active"],
  ["Nichts wird wiederholt.", "active"],
  ["Was switched off in May 2026. The price file used to come nightly by SFTP.", "none"],
  ["There is no integration with Till.", "none"],
  ["There is no integration with the other side.", "none"],
  ["The integration is one-way.", "none"],
  ["One-way only.", "none"],
  ["*Nothing is sent back.*", "none"],
  ["Nothing yet.", "none"],
  ["Not applicable: Till asks for nothing.", "none"],
  ["Ledger knows what was booked. No data flows back.", "none"],
  ["Till sends its sales by file. Ledger does not answer.", "none"],
  ["Till does not call Ledger.", "none"],
])("a direction of which “%s” is said is %s", (text, state) => {
  expect(flows(`## Ledger → Till\n\n${text}`)[1]?.state).toBe(state);
});

test.each([
  ["Goes live in Q2 2027.", "planned"],
  ["Geht im Mai 2027 in Betrieb.", "planned"],
  ["Went live in Q2 2025.", "active"],
])("a direction with facts of which “%s” is said is %s", (text, state) => {
  const facts = "- **Format:** CSV\n- **Frequency:** nightly";
  expect(flows(`## Ledger → Till (Phase 2)\n\n${facts}\n\n${text}`)[1]?.state).toBe(state);
});

test.each([
  ["### How it works\n\nTill posts each sale as JSON within a minute.", "active"],
  ["### Steps\n\n1. Till writes the sales file\n2. Ledger fetches it at 03:00", "active"],
  ["### Interface\n\nSales are posted to Ledger.", "active"],
  ["### How it works\n\nNothing flows this way.", "none"],
  ["### How it works\n\nIt is planned that Till posts each sale.", "planned"],
  ["### Background\n\nThe shops asked for it.", "active"],
  ["### Retry Logic\n\nTill sends a sale again.", "active"],
  ["### Authentication\n\nTill sends a key.", "active"],
  ["### Authentication\n\n- **Method:** n/a", "none"],
  ["### Authentication\n\nNone.", "none"],
  ["- what: sales per shop", "active"],
  ["- what: nothing", "none"],
  ["- **Description:** sales per shop", "active"],
  ["- **Description:** Nothing flows this way.", "none"],
  ["- **Description:** Planned for 2027.", "planned"],
  ["- **Cargo:** sales per shop", "active"],
  ["- **Cargo:** Nothing flows this way.", "none"],
  ["- **Cargo:** none", "none"],
  ["- **Cargo:** [what flows]", "none"],
  ["- retry: forever", "active"],
  ["| What | sales per shop |\n|---|---|", "active"],
  ["| | |\n|---|---|\n| What | sales per shop |", "active"],
  ["- **Owner:** Retail Systems", "active"],
  ["- **Status:** live", "active"],
  ["- **Status:** retired\n- **Cargo:** sales per shop", "none"],
  ["- [What flows]", "none"],
])("a direction with nothing but “%s” is %s", (text, state) => {
  expect(flows(`## Till → Ledger\n\n${text}`)[0]?.state).toBe(state);
});

test("what happens when the other side is down is a flow's fact, too", () => {
  const [to, back] = tillLedger(
    "## Till → Ledger\n\n### Error Handling\n- **Fallback:** paper\n\n## Ledger → Till\n\nNothing flows this way.\n\n### Error Handling\n- **Fallback:** none\n",
  ).contract.flows;
  expect(to).toMatchObject({ state: "active", errorHandling: { fallback: "paper" } });
  expect(back?.state).toBe("none");
});

test("what is told for both ways makes no flow of a way that nobody describes", () => {
  const flows = tillLedger(
    "## Till → Ledger\n\nSales.\n\n## Error Handling\n- **Fallback:** paper\n",
  ).contract.flows;
  expect(flows.map(({ state }) => state)).toEqual(["active", "none"]);
});

describe("what is told for both ways, of which one is not described", () => {
  const back = (text: string) => flows(`## Till → Ledger\n\nSales.\n\n${text}`)[1];

  test("is no fact of that one", () => {
    const both =
      "## Error Handling\n\n- **Fallback:** paper\n\n## Authentication\n\n- **Method:** mTLS\n";
    expect(back(both)).toEqual({
      from: "ledger",
      to: "till",
      state: "none",
      described: false,
      endpoints: [],
      storage: [],
      events: [],
      examples: [],
    });
  });

  test.each([
    "## Authentication\n\n- **Both directions:** mTLS",
    "## Authentication\n\nBoth directions sign in the same way.\n\n- **Method:** mTLS",
    "## Authentifizierung\n\n- **Beide Richtungen:** mTLS",
    "## Authentication\n\n### Ledger → Till\n\n- **Method:** mTLS",
  ])("is one where it is said so: %j", (text) => {
    expect(back(text)).toMatchObject({ state: "none", authentication: { method: "mTLS" } });
  });

  test("is kept where nothing is described at all", () => {
    const [to] = flows("## Authentication\n\n- **Method:** mTLS");
    expect(to?.authentication).toEqual({ method: "mTLS" });
  });
});

describe("a table of flows", () => {
  const table = (rows: string) =>
    `## Data Flows\n\n| From | To | What | Format | How often |\n|---|---|---|---|---|\n${rows}`;

  test("says what flows which way", () => {
    const rows =
      "| Till | Ledger | Sales | CSV | hourly |\n| Till | Ledger | Refunds | CSV | daily |\n| Ledger | Till | – | – | – |\n";
    expect(flows(table(rows))).toMatchObject([
      { state: "active", purpose: "Sales; Refunds", format: "CSV", frequency: "hourly; daily" },
      { state: "none" },
    ]);
  });

  test.each(["Message format", "File Format", "Serialisation"])("names the format “%s”", (name) => {
    const rows = table("| Till | Ledger | Sales | Avro | hourly |").replace("Format", name);
    expect(flows(rows)[0]).toMatchObject({ format: "Avro" });
  });

  test("gives way to what the direction's own section says", () => {
    const own = `## Till → Ledger\n\n- **Format:** JSON\n\n${table("| Till | Ledger | Sales | CSV | hourly |")}`;
    expect(flows(own)[0]).toMatchObject({ format: "JSON", frequency: "hourly" });
  });

  test("has systems at both ends", () => {
    expect(states(table("| Till | Cloud | Sales | CSV | hourly |"))).toEqual(["none", "none"]);
  });
});

test.each([
  ["~~CSV~~ JSON", "JSON"],
  ["JSON ~~or CSV~~ in UTF-8", "JSON in UTF-8"],
  ["~~CSV~~", undefined],
  ["`~~` between fields", "`~~` between fields"],
])("what is struck out isn't the format any longer: %s", (value, format) => {
  const { flows } = tillLedger(`## Till → Ledger\n\n**Format:** ${value}\n`).contract;
  expect(flows[0]?.format).toBe(format);
});

test("sentences of one system on several things tell of the terms of each, those of the other of none", () => {
  const [flow] = tillLedger(
    "## Till → Ledger\n\nTill sends sales as JSON, hourly. Till sends returns as CSV, nightly. Ledger sends an XML back. Returns are sent as PDF.\n",
  ).contract.flows;
  expect(flow).toMatchObject({ format: "JSON; CSV", frequency: "hourly; nightly" });
});

test("what triggers a direction tells when it flows", () => {
  const table =
    "| Item | Detail |\n|---|---|\n| Format | JSON |\n| Trigger | when a sale is done |";
  expect(tillLedger(`## Till → Ledger\n\n${table}`).contract.flows[0]).toMatchObject({
    format: "JSON",
    frequency: "when a sale is done",
  });
});
