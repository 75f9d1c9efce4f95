import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const frequency = (text: string) =>
  tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0]?.frequency;

test.each([
  ["Nightly job copies closed sales so that invoices can be raised.", "Nightly"],
  ["Called by Till once a day at 06:00 CET.", "once a day at 06:00 CET"],
  ["Ledger pulls them every 2 minutes.", "every 2 minutes"],
  ["Every night Till exports sales as CSV.", "Every night"],
  [
    "Till sends sales daily at 6:00, 12:00 and 18:00 UTC by SFTP.",
    "daily at 6:00, 12:00 and 18:00 UTC",
  ],
  ["Till sends sales twice a day, at 6 and at 18.", "twice a day, at 6 and at 18"],
  ["The export runs nightly (02:00 UTC) and takes an hour.", "nightly (02:00 UTC)"],
  ["Till sends sales at most every 5 minutes.", "at most every 5 minutes"],
  ["Till sends sales every hour on weekdays.", "every hour on weekdays"],
  ["Till sends sales daily except on holidays.", "daily except on holidays"],
  [
    "Till sends sales every 5 minutes before the books close, as JSON.",
    "every 5 minutes before the books close",
  ],
  ["Till sends sales hourly, daily on Sundays.", "hourly, daily on Sundays"],
  ["Till sends sales every second Tuesday to Ledger.", "every second Tuesday"],
  ["Die Till sendet die Umsätze jede Nacht um 2:00 Uhr per SFTP.", "jede Nacht um 2:00 Uhr"],
  ["Die Till sendet stündlich Aufträge an das Ledger.", "stündlich"],
  ["Till überträgt nächtlich um 2:00 Uhr alle Belege per SFTP.", "nächtlich um 2:00 Uhr"],
  ["Till schickt laufend neue Aufträge.", "laufend"],
  ["Till sends hourly the stock of each shop to Ledger.", "hourly"],
  ["Till sends hourly stock levels to Ledger as CSV.", "hourly"],
  ["Till pushes nightly all closed sales to Ledger.", "nightly"],
  ["Till nightly sends sales to Ledger.", "nightly"],
  ["TPV envía diariamente las ventas.", "diariamente"],
  ["TPV envía las ventas cada noche a las 2:30 por SFTP.", "cada noche a las 2:30"],
])("%s", (text, words) => {
  expect(frequency(text)).toBe(words);
});

test.each([
  "Till sends daily totals.",
  "Till sends daily sales totals.",
  "Till sends the hourly stock levels.",
  "Till sends monthly statements to Ledger.",
  "Till sends hourly wages to Ledger.",
  "Till pushes daily allowances to Ledger when a trip is closed.",
  "Till posts continuously updated prices to Ledger.",
  "Die Till sendet die täglichen Summen und nachts, was fehlt, jede Woche nochmals.",
  "Till sends sales hourly and Ledger fetches what is missing every morning.",
  "Till 每天推送销售额。",
])("“%s” is told whole: what is meant can't be told apart", (text) => {
  expect(frequency(text)).toBe(text);
});

test("a sentence of a megabyte is soon read", () => {
  const text = "Till sends hourly stock levels ".repeat(32_000);
  const begun = performance.now();
  expect(frequency(text)).toBeDefined();
  expect(performance.now() - begun).toBeLessThan(2_000);
});
