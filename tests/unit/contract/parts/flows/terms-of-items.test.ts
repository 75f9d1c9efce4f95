import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const termsOf = (list: string) => {
  const [flow] = tillLedger(`## Till → Ledger\n\n${list}\n`).contract.flows;
  return [flow?.format, flow?.frequency];
};

test.each([
  [
    "- Sales (JSON, hourly)\n- Returns (CSV, daily at 02:00)",
    ["JSON; CSV", "hourly; daily at 02:00"],
  ],
  ["- Sales, CSV, every 5 minutes", ["CSV", "every 5 minutes"]],
  ["- Sales (CSV)\n- Returns (CSV).", ["CSV", undefined]],
  ["- Ventas (CSV, cada hora)\n- Devoluciones (CSV, diario)", ["CSV", "cada hora; diario"]],
  ["### Data Flow\n\n- Sales (JSON, hourly)", ["JSON", "hourly"]],
  [
    "- Sales: JSON over REST, hourly\n- Returns: CSV, nightly",
    ["JSON over REST; CSV", "hourly; nightly"],
  ],
  ["- Sales (JSON, REST, hourly)\n- Returns (CSV, SFTP)", ["JSON; CSV", "hourly (Sales)"]],
  [
    "- JSON sales over REST, hourly\n- CSV returns over SFTP, nightly",
    ["JSON over REST; CSV over SFTP", "hourly; nightly"],
  ],
  [
    "- Sales are sent as JSON every hour.\n- Returns are sent as CSV every night.",
    ["JSON; CSV", "every hour; every night"],
  ],
  ["- Sales: JSON messages on topic `till.sales`, on change", ["JSON messages", "on change"]],
  [
    "- Sales, JSON, hourly\n- Kafka topic `till.returns`, Avro, real time",
    ["JSON; Avro", "hourly; real time"],
  ],
  [
    "- Sales: file `sales.csv` via SFTP, nightly\n- Returns, CSV, nightly",
    ["CSV (Returns)", "nightly"],
  ],
])("%s", (list, terms) => {
  expect(termsOf(list)).toEqual(terms);
});

test.each([
  ["an item without terms", "- Sales (JSON, hourly)\n- Ask Ann (first floor)"],
  ["terms of the past", "- Sales (JSON until May, formerly CSV)"],
  ["what is below another topic", "### Test Scenarios\n\n- Sales (JSON, hourly)"],
  ["a word of another topic", "- Contacts: JSON, hourly\n- Monitoring: CSV, nightly"],
  ["a remark", "- Sales (see below)\n- Returns (a daily nuisance)"],
])("%s tells none", (_, list) => {
  expect(termsOf(list)).toEqual([undefined, undefined]);
});

test("a label's word goes first", () => {
  expect(termsOf("**Format:** XML\n\n- Sales (JSON, hourly)")).toEqual(["XML", "hourly"]);
});
