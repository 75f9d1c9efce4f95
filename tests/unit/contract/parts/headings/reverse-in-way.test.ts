import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const flowsOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(
    ({ from, state, purpose, format, frequency, errorHandling }) =>
      Object.fromEntries(
        Object.entries({ from, state, purpose, format, frequency, ...errorHandling }).filter(
          ([, value]) => value,
        ),
      ),
  );

const sales = { from: "till", state: "active", format: "CSV by SFTP, every night" };
const heading = "## Till → Ledger\n\n- **Format:** CSV by SFTP, every night\n\n";
const rates = { from: "ledger", state: "active", purpose: "rates by webhook, at once" };
const line = "Ledger → Till: rates by webhook, at once";

describe("what begins with the reverse arrow below a direction's heading tells of that direction", () => {
  test.each([
    ["a paragraph", `${line}\nfallback: on paper`],
    ["in bold", "**Ledger → Till:** rates by webhook, at once\n**Fallback:** on paper"],
    ["the arrow turned", "Till ← Ledger: rates by webhook, at once\nfallback: on paper"],
    ["a list", `* ${line}\n* fallback: on paper`],
    ["an item with more below it", `* ${line}\n  - Fallback: on paper`],
    ["open", "Ledger → Till:\n\nrates by webhook, at once\n\n- fallback: on paper"],
    ["over a list", "Ledger → Till\n\n- Purpose: rates by webhook, at once\n- Fallback: on paper"],
    ["with its list behind it", `${line}\n\n- **Fallback:** on paper`],
  ])("%s", (_what, text) => {
    expect(flowsOf(heading + text)).toEqual([sales, { ...rates, fallback: "on paper" }]);
  });

  test("with its facts", () => {
    expect(flowsOf(`${heading}Ledger → Till: rates as JSON, hourly`)).toEqual([
      sales,
      { ...rates, purpose: "rates as JSON, hourly", format: "JSON", frequency: "hourly" },
    ]);
  });

  test("below a part of the direction, and in the middle of its list", () => {
    const both = [{ ...sales, frequency: "nightly" }, rates];
    const facts = "- **Format:** CSV by SFTP, every night\n";
    expect(
      flowsOf(`## Till → Ledger\n\n### Data Flow\n\n${facts}- **Frequency:** nightly\n\n${line}`),
    ).toEqual(both);
    expect(flowsOf(`## Till → Ledger\n\n${facts}- ${line}\n- **Frequency:** nightly`)).toEqual(
      both,
    );
  });

  test("in front of the direction's own facts, which stay its own", () => {
    expect(
      flowsOf(`## Till → Ledger\n\n${line}\n\n- **Format:** CSV by SFTP, every night`),
    ).toEqual([sales, rates]);
  });

  test.each([
    ["planned", "planned"],
    ["none", "none"],
    ["stopped in 2024", "none"],
  ])("that it is “%s”, too", (said, state) => {
    const { contract } = tillLedger(`${heading}Ledger → Till: ${said}`);
    expect(contract.flows).toMatchObject([{ format: sales.format }, { state }]);
    expect(contract.flows[1]).not.toHaveProperty("described");
  });
});

test("in the middle of a paragraph it ends what is told of the direction", () => {
  const { contract } = tillLedger(
    `## Till → Ledger\n\nSales of the day\n${line}\nfallback: on paper`,
  );
  expect(contract.flows).toMatchObject([
    { purpose: "Sales of the day" },
    { purpose: rates.purpose, errorHandling: { fallback: "on paper" } },
  ]);
  expect(contract.flows[0]).not.toHaveProperty("errorHandling");
});

test("a direction whose section tells of its reverse alone is not described", () => {
  const { contract } = tillLedger(`## Till → Ledger\n\n${line}`);
  expect(contract.flows).toMatchObject([{ state: "none", described: false }, rates]);
});

test.each(["Ledger → Till:", "**Ledger → Till**"])(
  "what stands below “%s” is no fact of the direction around it",
  (title) => {
    const { contract } = tillLedger(
      `${heading}${title}\n\n- Purpose: rates\n- **Kafka topic:** \`rates.v1\`\n- **Fallback:** on paper`,
    );
    const [there, back] = contract.flows;
    expect(there).toMatchObject({ format: sales.format, events: [] });
    expect(there).not.toHaveProperty("purpose");
    expect(there).not.toHaveProperty("errorHandling");
    expect(back).toMatchObject({ purpose: "rates", events: [{ name: "rates.v1" }] });
  },
);

test("German, with a dash for a colon", () => {
  const flows = flowsOf(
    "## Till → Ledger\n\n* Format - CSV per SFTP\n\nLedger → Till: Kurse per Webhook, sofort\nFallback: auf Papier",
  );
  expect(flows[0]).not.toHaveProperty("frequency");
  expect(flows[0]).not.toHaveProperty("fallback");
  expect(flows[1]).toMatchObject({ purpose: "Kurse per Webhook, sofort", fallback: "auf Papier" });
});

test("where the reverse has a heading of its own, it is a fact of neither", () => {
  expect(
    flowsOf(`${heading}${line}\nfallback: on paper\n\n## Ledger → Till\n\n- **Format:** JSON`),
  ).toEqual([sales, { from: "ledger", state: "active", format: "JSON" }]);
});

test("below the error handling of the direction it opens no flow", () => {
  expect(
    flowsOf(
      `${heading}### Error Handling\n\n- **Retry:** 3 times\n\nLedger → Till: retried once\nfallback: on paper`,
    ),
  ).toEqual([
    { ...sales, retry: "3 times" },
    { from: "ledger", state: "none", retry: "retried once" },
  ]);
});

test("nor below its authentication, where the key is the reverse's", () => {
  const { contract } = tillLedger(`${heading}### Authentication\n\nLedger → Till: API key`);
  expect(contract.flows[0]).not.toHaveProperty("authentication");
  expect(contract.flows[1]).toMatchObject({ state: "none", authentication: { method: "API key" } });
});

test.each([
  "see below",
  "202 Accepted",
  "an acknowledgement for each file",
  "retried 3 times",
  "by phone if Ledger is down",
])("“Ledger → Till: %s” is no flow, nor told of the other", (said) => {
  expect(flowsOf(`${heading}Ledger → Till: ${said}`)).toEqual([
    sales,
    { from: "ledger", state: "none" },
  ]);
});

test.each([
  "Unlike Ledger → Till, this is nightly.",
  "Unlike Ledger → Till: this is nightly.",
  "Sales of the day in one file, which is not read as it is below\nledger → till: by hand",
  "Sales of the day in one file for each of the tills, unlike what is told of\nLedger → Till: that is nightly.",
  "Errors: Till → Ledger is retried",
  "Errors: Ledger → Till is retried",
  "Ledger → Till is told of elsewhere: ask Ada.",
  "Ledger → Till → Archive: the whole chain",
  "1. Till → Ledger: the sales of a day\n2. Ledger → Till: the number of rows",
  "- Till → Ledger: the sales of a day\n- Ledger → Till: the number of rows",
])("%j opens no other direction", (text) => {
  const { contract } = tillLedger(`## Till → Ledger\n\n${text}`);
  expect(contract.flows).toMatchObject([{ purpose: text }, { state: "none", described: false }]);
});

test("nor does the answer of an exchange", () => {
  expect(
    flowsOf("## Till → Ledger\n\nTill → Ledger: the sales of a day\nLedger → Till: number of rows"),
  ).toMatchObject([{ purpose: "the sales of a day" }, { state: "none" }]);
});

test("another way than its reverse is none of the contract's", () => {
  const { contract } = tillLedger(`${heading}Shop → Ledger: orders as JSON, hourly`);
  expect(contract.flows.map(({ from, state }) => [from, state])).toEqual([
    ["till", "active"],
    ["ledger", "none"],
  ]);
});

describe("an unordered list of both ways below one direction's heading", () => {
  const told = [
    { from: "till", state: "active", purpose: "sales as JSON, hourly", format: "JSON" },
    { from: "ledger", state: "active", purpose: "rates as CSV, nightly", format: "CSV" },
  ];

  test.each([
    "- Till → Ledger: sales as JSON, hourly\n- Ledger → Till: rates as CSV, nightly",
    "- **Till → Ledger:** sales as JSON, hourly\n- **Ledger → Till:** rates as CSV, nightly",
  ])("tells of both where each item says how it flows: %s", (list) => {
    expect(flowsOf(`## Till → Ledger\n\n${list}`)).toMatchObject(told);
  });

  test.each([
    "- Till → Ledger: Till posts the sale\n- Ledger → Till: Ledger answers 202",
    "1. Till → Ledger: sales as JSON, hourly\n2. Ledger → Till: receipts as CSV, nightly",
  ])("may else be steps of an exchange: %s", (list) => {
    expect(flowsOf(`## Till → Ledger\n\n${list}`)[1]).toEqual({ from: "ledger", state: "none" });
  });
});

describe("right below a title that draws one way", () => {
  const below = (text: string) =>
    readText(`# Till → Ledger\n\n${text}\n`).contract.flows.map(
      ({ state, format, frequency, described }) => ({ state, format, frequency, described }),
    );
  const there = { state: "active", format: "JSON", frequency: "hourly" };
  const back = { state: "active", format: "CSV", frequency: "nightly" };
  const untold = { state: "none", described: false };

  test.each([
    "Sales as JSON, hourly.\n\nLedger → Till: rates as CSV, nightly",
    "- Sales as JSON, hourly\n- Ledger → Till: rates as CSV, nightly",
    "**Format:** JSON  \n**Frequency:** hourly  \n**Ledger → Till:** rates as CSV, nightly",
    "- Till → Ledger: sales as JSON, hourly\n- Ledger → Till: rates as CSV, nightly",
  ])("a line may tell of the reverse: %s", (text) => {
    expect(below(text)).toEqual([there, back]);
  });

  test("that nothing flows so, or not yet, too", () => {
    expect(below("Sales as JSON, hourly.\n\nLedger → Till: nothing")).toEqual([
      there,
      { state: "none" },
    ]);
    expect(below("Sales as JSON, hourly.\n\nLedger → Till: planned for 2027")).toEqual([
      there,
      { state: "planned" },
    ]);
  });

  test.each([
    "Sales as JSON, hourly.\n\n- Till → Ledger: Till posts a sale\n- Ledger → Till: Ledger answers 202",
    "Sales as JSON, hourly.\n\n## Contacts\n\n**Ledger → Till:** Ada",
  ])("an answer, or another matter, is no flow: %s", (text) => {
    expect(below(text)).toEqual([there, untold]);
  });

  test("a list below an arrow tells how it flows as well", () => {
    const list = "Till → Ledger\n\n- Format: JSON\n- Frequency: hourly\n\n";
    const other = "Ledger → Till\n\n- Format: CSV\n- Frequency: nightly";
    expect(below(list + other)).toEqual([there, back]);
  });

  test.each([
    "Sales as JSON, hourly.\n\nFrom 2027:\n\n- Ledger → Till: rates",
    "Sales as JSON, hourly.\n\n**Out of scope:**\n\n- Ledger → Till: rates",
    "Sales as JSON, hourly.\n\n- **Ledger → Till:** OAuth",
  ])("what is told of another time or matter is no flow: %s", (text) => {
    expect(below(text)).toEqual([there, untold]);
  });

  test("what tells of both in plain words stays the overview", () => {
    const text = "Till → Ledger: Sales.\n\nLedger → Till: Rates.";
    expect(readText(`# Till → Ledger\n\n${text}\n`).contract.overview).toBe(text);
  });

  test("a sentence on the way stays its purpose", () => {
    const text = "Till sends sales to Ledger as JSON.";
    expect(readText(`# Till → Ledger\n\n${text}\n`).contract.flows[0]).toMatchObject({
      purpose: text,
      format: "JSON",
    });
  });

  test.each([
    "Formerly as JSON, hourly.",
    "Not as JSON.",
    "Reviewed by Ada, weekly.",
    "Rates (from Ledger to Till) – CSV over SFTP",
    "- Sales (JSON, REST, hourly)\n- Returns (CSV, SFTP)",
    "Built in 2024 for the shops.",
    "- Orders as JSON, hourly\n- Refunds as CSV, nightly",
  ])("what is not so, or told of several things, is none of its facts: %s", (text) => {
    expect(below(text)).toEqual([untold, untold]);
  });

  test.each([
    ["The cashier prints receipts as PDF, on every sale.", undefined],
    ["Sales as JSON over REST, hourly.", "hourly"],
  ])("a line in another format than the label's is of another thing: %s", (line, frequency) => {
    expect(below(`${line}\n\n**Format:** JSON`)[0]).toEqual({
      state: "active",
      format: "JSON",
      frequency,
    });
  });
});
