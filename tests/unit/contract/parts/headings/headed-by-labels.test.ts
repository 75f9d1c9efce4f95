import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const waysOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ from, state, purpose, format, frequency }) =>
    Object.fromEntries(
      Object.entries({ from, state, purpose, format, frequency }).filter(([, value]) => value),
    ),
  );

const nothing = [
  { from: "till", state: "none" },
  { from: "ledger", state: "none" },
];

describe("a bold label heads a direction", () => {
  const facts = "- Format: JSON\n- Frequency: hourly";

  test.each([
    "**Till → Ledger:**\n\n",
    "**Till → Ledger:**\n",
    "**Till → Ledger**:\n\n",
    "**Till to Ledger:**\n\n",
    "**From Till to the Ledger**\n\n",
    "**Till → Ledger (sales):**\n\n",
    "**Till calls Ledger:**\n\n",
    "**Till calls Ledger**\n\n",
  ])("%j", (label) => {
    expect(waysOf(`## Data Flow\n\n${label}${facts}`)).toEqual([
      { from: "till", state: "active", format: "JSON", frequency: "hourly" },
      { from: "ledger", state: "none" },
    ]);
  });

  test("up to the next of its kind, with the facts below it", () => {
    expect(
      waysOf(
        "## Data Flow\n\n**Till → Ledger:**\n**Format:** CSV\n**Frequency:** nightly\n\n**Ledger → Till:**\n\nRates as XML.\n",
      ),
    ).toEqual([
      { from: "till", state: "active", format: "CSV", frequency: "nightly" },
      { from: "ledger", state: "active", purpose: "Rates as XML." },
    ]);
  });

  test("each on its line of one paragraph", () => {
    expect(waysOf("## Overview\n\n**Till → Ledger:** sales\n**Ledger → Till:** rates")).toEqual([
      { from: "till", state: "active", purpose: "sales" },
      { from: "ledger", state: "active", purpose: "rates" },
    ]);
  });

  test("calls below it are the direction's", () => {
    const { contract } = tillLedger("## Interface\n\n**Till calls Ledger:**\n\n- `POST /sales`");
    expect(contract.flows[0]?.endpoints).toMatchObject([{ method: "POST", url: "/sales" }]);
  });

  test("the contract's own labels below it stay the contract's", () => {
    const { contract } = tillLedger("**Till → Ledger:**\n\n- CSV\n\n**Version:** 2.1");
    expect(contract).toMatchObject({ version: "2.1", flows: [{ format: "CSV" }, {}] });
  });
});

test("below a heading of the author's own, where it states facts", () => {
  expect(waysOf("## Integration points\n\n- **Till → Ledger:** CSV, nightly")[0]).toMatchObject({
    state: "active",
    format: "CSV",
  });
});

test.each(["1. ", "- "])("items “%s” of a list may name what flows, and which way", (bullet) => {
  const [sales, rates] = [
    "**Sales (Till → Ledger):** JSON via REST, hourly",
    "**Rates (from Ledger to Till)** – CSV over SFTP",
  ];
  expect(waysOf(`## Data Flow\n\n${bullet}${sales}\n${bullet}${rates}`)).toEqual([
    {
      from: "till",
      state: "active",
      purpose: "Sales",
      format: "JSON via REST",
      frequency: "hourly",
    },
    { from: "ledger", state: "active", purpose: "Rates", format: "CSV over SFTP" },
  ]);
});

test("what such an item plans or denies does not flow", () => {
  expect(
    waysOf("## Data Flow\n\n- **Till → Ledger:** planned\n- **Ledger → Till:** none"),
  ).toMatchObject([{ state: "planned" }, { state: "none" }]);
});

test.each(["never", "stopped in 2024", "*no direct connection*", "nobody uses it", "no", "✗"])(
  "what such an item denies with “%s” does not flow",
  (denial) => {
    for (const labels of [
      `- Till → Ledger: sales\n- Ledger → Till: ${denial}`,
      `**Till → Ledger:** sales\n\n**Ledger → Till:** ${denial}`,
    ])
      expect(waysOf(`## Overview\n\n${labels}`)).toMatchObject([
        { state: "active" },
        { state: "none" },
      ]);
  },
);

test.each([
  "## Data Flow\n\n**Previously Till → Ledger:**\n\n- CSV",
  "## Data Flow\n\n**Not Till → Ledger:**\n\n- CSV",
  "## Data Flow\n\n**Till calls Ledger if rates are missing:**\n\n- CSV",
  "## Data Flow\n\n**Till → Ledger** is a batch.",
  "## Data Flow\n\n**Till → Ledger:**\n\n**Ledger → Till:**",
  "## Data Flow\n\n**Till → Ledger:** see below.",
  "## Data Flow\n\n- **Sales (Till → Bank):** CSV",
  "## Data Flow\n\n- **Sales (Till → Ledger):** CSV\n- **Audit:** kept for a year",
  "## Data Flow\n\n- **Sales (Till → Ledger):** CSV\n- **Returns (Till → Ledger):** planned",
  "## Data Flow\n\n- **Authentication (Till → Ledger):** mTLS",
  "## Data Flow\n\n- **Old feed (Till → Ledger):** TBD",
  "## Risks\n\n- **Till → Ledger:** the network fails",
  "## Incidents\n\n- **Till → Ledger:** CSV came late",
  "## Testing\n\n- **Sales (Till → Ledger):** CSV, nightly",
  "## Fallback\n\n**Till → Ledger:**\n\n- CSV",
])("%j heads no direction", (sections) => {
  expect(waysOf(sections)).toEqual(nothing);
});

describe("what is struck out flows no longer", () => {
  const sales = { from: "till", state: "active", purpose: "sales" };

  test.each([
    "- Till → Ledger: sales\n- Ledger → Till: ~~rates~~",
    "- Till → Ledger: sales\n- ~~Ledger → Till: rates~~",
    "- Till → Ledger: sales\n- ~~**Ledger → Till:** rates~~",
    "**Till → Ledger:** sales\n\n**~~Ledger → Till:~~** ~~rates~~",
  ])("%j", (labels) => {
    expect(waysOf(`## Data Flow\n\n${labels}`)).toEqual([sales, nothing[1]]);
  });

  test("nor is it a fact", () => {
    const labels =
      "- Till → Ledger: sales as ~~CSV~~ JSON\n- Ledger → Till: rates, ~~nightly~~ hourly";
    expect(waysOf(`## Data Flow\n\n${labels}`)).toMatchObject([
      { format: "JSON" },
      { frequency: "hourly" },
    ]);
    expect(waysOf("## Till → Ledger\n\n- ~~CSV~~\n- JSON\n- ~~nightly~~ hourly")[0]).toEqual({
      from: "till",
      state: "active",
      format: "JSON",
      frequency: "hourly",
    });
  });
});

test("a direction with a heading of its own needs no other", () => {
  expect(
    waysOf("## Overview\n\n- **Till → Ledger:** a batch\n\n## Till → Ledger\n\n- Format: CSV")[0],
  ).toEqual({ from: "till", state: "active", format: "CSV" });
});

test("a title that tells the way is heading enough", () => {
  const { contract } = readText(
    "# Till → Ledger\n\n## Data Flow\n\n**Till → Ledger:**\n\n- **Format:** CSV",
  );
  expect(contract.flows[0]).toMatchObject({ state: "active", format: "CSV" });
});

describe("an arrow in front of a colon needs no bold", () => {
  const both = [
    { from: "till", state: "active", purpose: "Sales." },
    { from: "ledger", state: "active", purpose: "Rates." },
  ];

  test.each([
    ["paragraphs", "Till → Ledger: Sales.\n\nLedger → Till: Rates."],
    ["lines", "Till → Ledger: Sales.\nLedger → Till: Rates."],
    ["items", "- Till -> Ledger: Sales.\n- Till <- Ledger: Rates."],
    ["numbered items", "1. Till → Ledger: Sales.\n2. Ledger → Till: Rates."],
  ])("%s", (_what, text) => {
    expect(waysOf(`## Data Flow\n\n${text}`)).toEqual(both);
  });

  test("with the facts below it", () => {
    expect(
      waysOf(
        "## Data Flow\n\nTill → Ledger:\n\n- Format: JSON\n- Frequency: hourly\n\nLedger → Till: none.",
      ),
    ).toEqual([
      { from: "till", state: "active", format: "JSON", frequency: "hourly" },
      { from: "ledger", state: "none" },
    ]);
  });

  test.each([
    "Till to Ledger: Sales.",
    "Before 2024 Till → Ledger: Sales.",
    "Till → Ledger → Archive: Sales.",
    "See Till → Ledger: Sales.",
    "Till → Ledger:8080 is open.",
    "`Till → Ledger`",
  ])("but %j is none", (text) => {
    expect(waysOf(`## Data Flow\n\n${text}`)).toEqual(nothing);
  });

  test.each(["Error Handling", "Change Log", "Authentication"])(
    "nor is one below %s",
    (heading) => {
      expect(waysOf(`## ${heading}\n\nTill → Ledger: Sales.`)).toEqual(nothing);
    },
  );
});

describe("behind a direction's label stands what flows, and how", () => {
  test.each([
    ["sales as JSON, hourly", { format: "JSON", frequency: "hourly" }],
    ["sales, CSV, every 10 minutes", { format: "CSV", frequency: "every 10 minutes" }],
    ["sales as XML", { format: "XML" }],
    ["sales of the day, nightly", { frequency: "nightly" }],
    ["sales as JSON — nightly", { format: "JSON", frequency: "nightly" }],
    ["sales as CSV; nightly; zipped", { format: "CSV", frequency: "nightly" }],
    ["error reports as CSV, nightly", { format: "CSV", frequency: "nightly" }],
    ["logs as CSV, nightly", { format: "CSV", frequency: "nightly" }],
    ["logs errors as JSON, hourly", {}],
    ["sales as CSV, then as JSON", {}],
    ["sales as JSON, hourly (test only)", {}],
    ["sales as JSON, stündlich, nur im Test", {}],
    ["sales, refunds and vouchers", {}],
    ["sales, never as JSON", {}],
    ["sales, nightly in winter, hourly in summer", {}],
    ["sales as JSON, once the migration is done", {}],
  ])("%s", (purpose, facts) => {
    for (const text of [`Till → Ledger: ${purpose}`, `- **Till → Ledger:** ${purpose}`])
      expect(waysOf(`## Data Flow\n\n${text}`)[0]).toEqual({
        from: "till",
        state: "active",
        purpose,
        ...facts,
      });
  });

  test("push or pull among it", () => {
    const { contract } = tillLedger(
      "## Data Flow\n\n**Till → Ledger:** sales as CSV; nightly; push",
    );
    expect(contract.flows[0]).toMatchObject({
      format: "CSV",
      frequency: "nightly",
      direction: "push",
    });
  });

  test("unless nothing flows yet", () => {
    for (const [told, state] of [
      ["planned as CSV, nightly", "planned"],
      ["not as CSV, nothing is sent", "none"],
    ])
      expect(waysOf(`## Data Flow\n\nTill → Ledger: ${told}`)[0]).toMatchObject({ state });
  });
});

describe("an arrow alone over a nested list", () => {
  const orders = { from: "till", state: "active", purpose: "sales as JSON, hourly" };
  const rates = { from: "ledger", state: "active", purpose: "rates as CSV over SFTP, nightly" };

  test("says what flows, in what and how often", () => {
    expect(
      waysOf(
        "## Data Flow\n\n- Till → Ledger\n  - sales as JSON, hourly\n- Ledger → Till\n  - rates as CSV over SFTP, nightly",
      ),
    ).toEqual([
      { ...orders, format: "JSON", frequency: "hourly" },
      { ...rates, format: "CSV over SFTP", frequency: "nightly" },
    ]);
  });

  test("of several things tells of each", () => {
    expect(
      waysOf(
        "## Data Flow\n\n- Till → Ledger\n  - sales as JSON, hourly\n  - readings as JSON over MQTT, every 30 seconds",
      )[0],
    ).toMatchObject({ format: "JSON; JSON over MQTT", frequency: "hourly; every 30 seconds" });
  });

  test.each([
    "## Data Flow\n\n- Till → Ledger\n- Ledger → Till",
    "## Data Flow\n\n- Till → Ledger, some day\n  - sales as JSON, hourly",
    "## Open questions\n\n- Till → Ledger\n  - sales as JSON, hourly?",
    "## Risks\n\n- Till → Ledger\n  - may be slow",
  ])("tells of none in %j", (section) => {
    expect(waysOf(section).map(({ state }) => state)).toEqual(["none", "none"]);
  });
});
