import { expect, test } from "vitest";
import { wordsOfFormat } from "../../../../../src/contract/parts/formats/words-of-format.ts";

test.each([
  ["Orders are exported as Parquet to the lake.", "Parquet"],
  ["Till pushes each sale as a JSON document over HTTPS, at once.", "JSON document over HTTPS"],
  ["Files are gzipped CSV.", "gzipped CSV"],
  ["Sales are sent as pipe-delimited CSV (UTF-8) by SFTP.", "pipe-delimited CSV (UTF-8)"],
  ["Till sends CSV and JSON over SFTP every night.", "CSV and JSON over SFTP"],
  ["Till exports sales as CSV to `sales.csv` at night.", "CSV"],
  ["Till exports sales as CSV to <code>\\\\files\\sales.csv</code>.", "CSV"],
  ["Till drops CSV files such as `sales_2026.json.csv`.", "CSV files"],
  ["Till sendet Umsätze als CSV über SFTP.", "CSV über SFTP"],
])("of “%s” it is “%s”", (sentence, format) => {
  expect(wordsOfFormat(sentence)).toBe(format);
});

test("a file's name alone tells it as well", () => {
  const sentence = "Till drops `sales.csv` into the folder.";
  expect(wordsOfFormat(sentence)).toBe("csv");
});

test.each([
  "Till sends XML, which Ledger turns into CSV.",
  "Till uploads `sales.csv` with a manifest in XML.",
])("a sentence that speaks of formats in two places stays whole: %s", (sentence) => {
  expect(wordsOfFormat(sentence)).toBe(sentence);
});
