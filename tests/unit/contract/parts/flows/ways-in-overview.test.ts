import { expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const waysOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ state, purpose, described }) => ({
    state,
    ...(purpose && { purpose }),
    ...(described === false && { described }),
  }));

const silent = { state: "none", described: false };
const sales = "Till sends sales to Ledger.";

test.each(["", "## Overview\n\n", "## Purpose\n\n"])(
  "below %j an overview tells of both ways where nothing else does",
  (heading) => {
    const { contract, problems } = tillLedger(
      `${heading}${sales} Ledger returns receipts to Till.`,
    );
    expect(contract.flows).toMatchObject([
      { state: "active", purpose: sales },
      { state: "active", purpose: "Ledger returns receipts to Till." },
    ]);
    expect(contract.overview).toBe(`${sales} Ledger returns receipts to Till.`);
    expect(problems).toEqual([]);
  },
);

test.each([
  sales,
  "- The Till sends sales to the Ledger every night",
  "Ledger pulls sales from Till.",
  "Till sends sales to Ledger as JSON.",
  "Till schickt Umsätze an Ledger.",
  "Till sends sales to Ledger to book them.",
  "Till sends sales to Ledger so that they are booked.",
  "Till sends sales to Ledger, no refunds.",
  "Till sends sales to Ledger, without vouchers.",
  "Till sends sales to Ledger – nothing else is sent there.",
  "Till sends sales to Ledger, never by mail.",
  "Till sends sales to Ledger in two steps.",
  "Till sends sales manually entered to Ledger.",
  "We push sales from Till to Ledger every 10 min (`POST /soap/sales`).",
  "Sales are pushed from the Till to the Ledger every night.",
  "Data flows from **Till** to **Ledger**.",
  "Wir schicken Umsätze von Till an Ledger.",
])("“%s” tells of one way", (sentence) => {
  expect(waysOf(sentence)).toEqual([
    { state: "active", purpose: sentence.replace(/^- /, "") },
    silent,
  ]);
});

test.each([
  "One-way integration from Till to Ledger for sales.",
  "This is a one-way integration from Till to Ledger.",
  "A one-way feed from the Till to the Ledger",
  "Einseitige Übertragung von Till an Ledger.",
])("“%s” tells of one way, and denies the other", (sentence) => {
  expect(waysOf(`## Overview\n\n${sentence}`)).toEqual([
    { state: "active", purpose: sentence },
    { state: "none" },
  ]);
});

test.each([
  "Planned: one-way integration from Till to Ledger.",
  "One-way integration from Till to Bank.",
  "This is no one-way integration from Till to Ledger.",
  "One-way integration from 2027 from Till to Ledger.",
])("“%s” doesn't", (sentence) => {
  expect(waysOf(`## Overview\n\n${sentence}`)[0]).toMatchObject({ state: "none" });
});

test("a title that tells the way needs no section besides", () => {
  const { contract } = readText(`# Till → Ledger\n\n## Overview\n\n${sales}`);
  expect(contract.flows[0]).toMatchObject({ from: "till", state: "active", purpose: sales });
});

test("one sentence may tell of both", () => {
  const both = "Till sends sales to Ledger and Ledger returns receipts to Till.";
  expect(waysOf(both)).toEqual([
    { state: "active", purpose: both },
    { state: "active", purpose: both },
  ]);
});

test("what is denied beside it is answered", () => {
  const told = { state: "active", purpose: sales };
  expect(waysOf(`${sales} Nothing flows back.`)).toEqual([told, { state: "none" }]);
});

test.each([
  "Till will send sales to Ledger from 2027.",
  "From 2027 Till sends sales to Ledger.",
  "Till sends sales to Ledger from 2027.",
  "Till used to send sales to Ledger.",
  "Till sends sales to Ledger once the migration is done.",
  "Sales will be pushed from Till to Ledger.",
  "Sales were pushed from Till to Ledger.",
  "Whoever must push sales from Till to Ledger asks Anna.",
  "To push sales from Till to Ledger, run the script.",
  "When sales are pushed from Till to Ledger, all is well.",
  "Pull requests from Till to Ledger are reviewed.",
  "All calls from Till to Ledger use TLS.",
  "The data flows from Till to Ledger are drawn below.",
  "Till sends sales to Ledger in the future.",
  "Till should send sales to Ledger.",
  "If Till sends sales to Ledger, all is well.",
  "Till sends sales to Ledger if that is switched on.",
  "In phase 2:\n\n- Till sends sales to Ledger",
  "The following is planned. Till sends sales to Ledger.",
  "Till sends sales to Ledger?",
  "~~Till sends sales to Ledger.~~",
  "~~Till sends sales to Ledger. Ledger sends rates to Till.~~",
  "Till sends sales to Ledger, no longer by file.",
  "Till sends sales to Ledger, not yet by event.",
  "In the target architecture:\n\nTill sends sales to Ledger.",
  "In the target architecture:\n\n- Till sends sales to Ledger.",
  "**Future work**\n\nTill sends sales to Ledger.",
  "In the target architecture: all is JSON. Till sends sales to Ledger.",
  "Till sends sales to Ledger.\n\nToday both are done by hand.",
  "The project has three phases.\n\n1. Till sends sales to Ledger.\n2. Ledger sends rates to Till.",
  "1. Till sends sales to Ledger.\n2. Ledger sends rates to Till.\n\nSo far phase 1 has gone live.",
  "Till schickt Umsätze an Ledger.\n\nHeute werden beide von Hand übertragen.",
  "Till sends sales to the Ledger team.",
  "Till sends sales to Bank.",
  "Till sends logs to Ledger.",
  "**Status:** planned\n\nTill sends sales to Ledger.",
  "> Till sends sales to Ledger.",
  "## Notes\n\nTill sends sales to Ledger.",
  "## Testing\n\nTill sends sales to Ledger.",
])("%j tells of no way", (text) => {
  expect(waysOf(text)).toEqual([silent, silent]);
});

test.each(["Till does not send sales to Ledger.", "Till never sends sales to Ledger."])(
  "“%s” denies one",
  (text) => {
    expect(waysOf(text)[0]).toMatchObject({ state: "none" });
  },
);

test.each([
  "Returns are typed by hand.",
  "Today Till is in all shops.",
  "Nothing is done by hand.",
  "The road map has three phases, and all have gone live.",
])("“%s” withdraws nothing", (further) => {
  expect(waysOf(`${sales}\n\n${further}`)[0]).toEqual({ state: "active", purpose: sales });
});

test("what is only read is denied the other way, where that is said", () => {
  const told = "Till reads rates from Ledger, nothing is written";
  expect(waysOf(told)).toEqual([{ state: "none" }, { state: "active", purpose: told }]);
});

test.each([
  "Till pushes sales to Ledger; the integration is one-way.",
  "Till pushes sales to Ledger; receipts stay with Till.",
])("of “%s” the purpose is told without the semicolon", (told) => {
  expect(waysOf(told)[0]).toEqual({ state: "active", purpose: "Till pushes sales to Ledger" });
});

test("where a way has a section, an overview is no more than that", () => {
  expect(waysOf(`${sales}\n\n## Ledger → Till\n\n- **Format:** CSV`)).toMatchObject([
    { state: "none" },
    { state: "active" },
  ]);
  expect(waysOf(`${sales}\n\n## Till → Ledger\n\nNo data flows.`)[0]).toMatchObject({
    state: "none",
  });
});

test("between three systems only headings tell", () => {
  const { contract } = readText(`# Till ↔ Ledger ↔ Bank\n\n${sales}`);
  expect(contract.flows).toEqual([]);
});

test("a list below “Data Flow” tells of ways, and in what and how often each thing is sent", () => {
  const { flows } = tillLedger(
    "## Data Flow\n\n- Till sends sales to Ledger as JSON, hourly\n- Till sends returns to Ledger as CSV, nightly\n- Ledger sends rates to Till every 15 minutes\n",
  ).contract;
  expect(flows).toMatchObject([
    {
      purpose:
        "Till sends sales to Ledger as JSON, hourly; Till sends returns to Ledger as CSV, nightly",
      format: "JSON; CSV",
      frequency: "hourly; nightly",
    },
    { state: "active", frequency: "every 15 minutes" },
  ]);
});
