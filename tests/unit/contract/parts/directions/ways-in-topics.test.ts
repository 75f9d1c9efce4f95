import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const active = (sections: string) =>
  tillLedger(sections)
    .contract.flows.filter(({ state }) => state === "active")
    .map(({ from, to }) => `${from} ${to}`);

describe("a section of the author's own, in a contract that draws no direction", () => {
  test("is of the way its first sentence tells", () => {
    const { contract, problems } = tillLedger(
      "## Day close\n\nTill sends the sales of the day to Ledger, as CSV, every night. If Ledger is down, sales wait.\n\n## Prices\n\nLedger sends rates to Till hourly.",
    );
    expect(contract.flows).toMatchObject([
      { from: "till", state: "active", frequency: "every night" },
      { from: "ledger", state: "active", frequency: "hourly" },
    ]);
    expect(contract.flows[0]?.errorHandling?.unavailable).toBe("If Ledger is down, sales wait.");
    expect(problems).toEqual([]);
  });

  test.each([
    ["in German", "## Tagesabschluss\n\nTill sendet die Umsätze an Ledger."],
    [
      "whatever it is for",
      "## Day close\n\nTill sends sales to Ledger, so that books are right when the shop opens.",
    ],
    ["by a call", "## Day close\n\nThe Till calls `POST /sales` after every sale."],
    ["by a call without ticks", "## Day close\n\nTill calls PUT https://ledger.example/day."],
    ["in Spanish", "## Cierre\n\nTill envía las ventas a Ledger."],
  ])("%s", (_, text) => {
    expect(active(text)).toEqual(["till ledger"]);
  });

  test.each([
    ["that is planned", "## From 2027\n\nTill sends sales to Ledger."],
    ["that was tried", "## What we tried\n\nTill sends sales to Ledger."],
    ["of a migration", "## Migration\n\nTill sends sales to Ledger."],
    ["of the outlook", "## Ausblick\n\nTill sendet Umsätze an Ledger."],
    ["of what was", "## Before\n\nTill used to send sales to Ledger."],
    ["of both ways", "## Day close\n\nTill sends sales to Ledger. Ledger sends receipts to Till."],
    ["of anything else first", "## Day close\n\nGrace closes the day. Till sends sales to Ledger."],
    ["of an incident", "## Incidents in May\n\nTill sends sales to Ledger twice."],
    ["with a word of the vocabulary", "## Testing\n\nTill sends sales to Ledger."],
    ["of a call that fetches", "## Day close\n\nTill calls `GET /sales` at night."],
    ["of a call that may come", "## Day close\n\nTill will call `POST /sales` at night."],
    ["of a call by somebody else", "## Day close\n\nGrace calls `POST /sales` of Ledger."],
    ["of a call that is never made", "## Day close\n\nTill never calls `POST /sales`."],
    ["of a condition", "## Day close\n\nIf asked, Till sends sales to Ledger."],
  ])("is of none where it is one %s", (_, text) => {
    expect(active(text)).toEqual([]);
  });

  test("is of none beside a direction that is drawn, nor where the head tells of more", () => {
    expect(
      active("## Ledger → Till\n\nRates.\n\n## Day close\n\nTill sends sales to Ledger."),
    ).toEqual(["ledger till"]);
    expect(
      active(
        "Till sends sales to Ledger. Ledger returns receipts to Till.\n\n## Day close\n\nTill sends sales to Ledger.",
      ),
    ).toEqual(["till ledger", "ledger till"]);
  });
});
