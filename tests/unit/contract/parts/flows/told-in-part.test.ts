/** What is denied or planned of a part, or of something else, says nothing of the flow. */
import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const stateOf = (text: string) =>
  readText(`# Integration Contract: Shop ↔ ERP\n\n## ERP → Shop\n\n${text}`).contract.flows[1]
    ?.state;

test.each([
  "Prices every hour as JSON, no personal data.",
  "Stock levels without price data.",
  "Shop gets stock for its pages. No personal data is transferred.",
  "- Prices, every hour as JSON\n- No personal data",
  "No data is lost: stock is queued until Shop is back.",
  "No manual calls needed: prices flow automatically.",
  "Prices; no events, polling only",
  "There is no real-time integration: prices go as a nightly file.",
  "There is no API endpoint; a CSV is dropped on SFTP every night.",
  "No interface of its own: prices go through the middleware every hour.",
  "Asynchronous: no response is expected. Prices are posted every hour.",
  "No direct calls. Stock is read from the data warehouse.",
  "Stock levels, no customer data",
  "Pedidos sin datos personales, cada hora en JSON.",
  "Bestände. Es gehen keine Daten verloren.",
  "Bestände ohne Personenbezug. Es werden keine Daten gespeichert.",
])("“%s” denies no flow", (text) => {
  expect(stateOf(text)).toBe("active");
});

test.each([
  "ERP never calls Shop. Shop polls `GET /stock` every hour.",
  "ERP never calls Shop. Instead a CSV with stock lies on the SFTP server every night.",
  "ERP does not send anything by itself; Shop fetches stock every hour.",
  "Nothing is pushed; Shop polls ERP for stock every hour.",
  "ERP never sends prices below cost. Price list as CSV every night.",
])("a flow goes another way than “%s” denies", (text) => {
  expect(stateOf(text)).toBe("active");
});

test.each([
  "Stock every night as CSV. Prices are not yet sent.",
  "Stock every night; prices are planned for Q3.",
  "Stock every hour. In future also prices.",
  "- Stock: every night\n- Prices: planned for 2027",
])("what “%s” plans is a part", (text) => {
  expect(stateOf(text)).toBe("active");
});

test.each([
  "Planned deliveries per store, as CSV every night.",
  "Planned orders and forecasts, JSON.",
  "Proposed order quantities per store, nightly.",
  "Upcoming promotions, daily.",
  "Roadmap items and their estimates, weekly as CSV.",
  "Orders not yet invoiced are sent every hour as JSON.",
  "Nightly CSV of goods coming in today.",
  "Orders for planned promotions, as JSON every hour.",
  "Demand figures, so that purchasing can be planned.",
])("what “%s” calls planned is what flows", (text) => {
  expect(stateOf(text)).toBe("active");
});

test.each([
  ["Planned.", "planned"],
  ["Planned for Q3 2027.", "planned"],
  ["Prices are not yet sent.", "planned"],
  ["Prices, planned for 2027.", "planned"],
  ["Nothing yet, planned for May.", "planned"],
  ["Nightly CSV of prices. Not yet live.", "planned"],
  ["Prices as CSV. This is planned for 2027.", "planned"],
  ["The direction is on the roadmap.", "planned"],
  ["Stock sync is not yet in production.\n\nERP pushes stock hourly as JSON.", "planned"],
  ["Stock sync is planned for 2027. ERP sends stock levels to Shop as JSON.", "planned"],
  ["Stock levels, planned for phase 2. JSON, hourly, from ERP to Shop.", "planned"],
  ["Stock export not yet built. Format: CSV. Frequency: daily.", "planned"],
  ["Der Bestandsexport ist geplant. Das ERP liefert Bestände täglich als CSV.", "planned"],
  ["Stock isn't sent yet, it's planned for next year. Frequency will be hourly.", "planned"],
  ["No response. ERP forwards the orders to the carrier.", "none"],
  ["No calls. ERP only sends the invoices to the customer.", "none"],
  ["No interface. Returns are keyed in by hand.", "none"],
  ["Proposed, not agreed.", "planned"],
  ["ERP sends no data to Shop.", "none"],
  ["No data flows. Shop has its own prices.", "none"],
  ["There is no interface at present. See ADR 12.", "none"],
  ["No API; staff type the prices in.", "none"],
  ["ERP never calls Shop.", "none"],
  ["Shop sends its orders as CSV every night. ERP does not answer.", "none"],
  ["Nothing is sent back. ERP keeps it all.", "none"],
])("“%s” is said of the whole", (text, state) => {
  expect(stateOf(text)).toBe(state);
});
