import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const stateOf = (told: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\n${told}`).contract.flows[1]?.state;

describe("nothing flows that has ended in a year", () => {
  test.each([
    "Stopped in 2023.",
    "Discontinued 2023.",
    "Till unsubscribed in 2023.",
    "Ledger stopped sending prices in March 2023.",
    "This feed was switched off in 2023 after the merger.",
    "Till no longer subscribes since 2023.",
    "Prices as CSV, stopped in 2023.",
    "Prices, nightly; ended at the end of May 2023. They used to come as CSV.",
    "Stopped in 2023.\n\n- **Format:** CSV",
    "Prices as CSV, stopped in 2023 (the files are kept).",
    "Prices as CSV, stopped in 2023 because nobody read them.",
    "Wurde 2023 eingestellt.",
    "Preise als CSV, seit März 2023 eingestellt.",
    "Eingestellt im März 2023.",
    "Se suspendió en 2023.",
  ])("%s", (told) => {
    expect(stateOf(told)).toBe("none");
  });
});

describe("it flows on where something else has ended, or it isn't said when", () => {
  test.each([
    "Till unsubscribes in 2023.",
    "Prices. The XML path stopped in 2023.",
    "Prices as CSV, the XML feed stopped in 2023.",
    "Discontinued 2023 products, nightly.",
    "Stopped in 2023 and taken up again, nightly.",
    "Stopped in 2023. Runs again since May, nightly.",
    "Prices of articles, retired ones too.",
    "Till stopped at night.",
    "Sends articles, discontinued in 2023 or later.",
    "Ledger sends the articles, discontinued in 2023.",
    "All accounts are sent each night, closed ones too, terminated in 2023.",
    "Price lists, cancelled in 2023 at the earliest, as CSV.",
    "Articles, discontinued in 2023 and 2024.",
    "Accounts, ended in 2023 to 2025.",
    "Unsubscribed in 2023 are left out.",
    "Cancelled in 2023 are sent with a mark.",
    "Stillgelegt 2023 werden ohne Preis geliefert.",
    "Bestände als JSON, Artikel 2023 eingestellt.",
    "Liefert Artikel, eingestellt 2023.",
    "Artikel, eingestellt 2023 oder später.",
    "Envía artículos, retirados en 2023 o después.",
    "Prices by mail were stopped in 2023; prices as CSV each night.",
  ])("%s", (told) => {
    expect(stateOf(told)).toBe("active");
  });
});

describe("articles that are discontinued", () => {
  const facts = "\n\n- **Format:** CSV";

  test.each([
    "Articles, discontinued in 2023.",
    "All accounts, terminated in March 2023.",
    "Artikel, 2023 eingestellt.",
  ])("are what flows where it is told how: %s", (told) => {
    expect(stateOf(`${told}${facts}`)).toBe("active");
    expect(stateOf(`- **Data:** ${told}\n- **Format:** CSV`)).toBe("active");
    expect(stateOf(told)).toBe("none");
  });

  test.each([
    "Prices, discontinued in 2023.",
    "Articles, switched off in 2023.",
    "Articles as CSV, discontinued in 2023.",
    "Articles, nightly, discontinued in 2023.",
    "The feed was discontinued in 2023.",
  ])("are no excuse for a flow that is: %s", (told) => {
    expect(stateOf(`${told}${facts}`)).toBe("none");
  });
});
