import { expect, test } from "vitest";
import { formatIn } from "../../../../../src/contract/parts/formats/format-of-transport.ts";

test.each([
  ["SFTP, zip of XML", "zip of XML"],
  ["S3 drop, gzipped CSV", "gzipped CSV"],
  ["HTTPS POST (JSON)", "JSON"],
  ["JSON over HTTPS", "JSON over HTTPS"],
  ["REST/JSON", "REST/JSON"],
  ["MQ queue A.OUT, XML", "XML"],
  ["MQ, SWIFT MT103", "SWIFT MT103"],
  ["FHIR R4 via REST", "FHIR R4 via REST"],
  ["CSV-Datei per SFTP", "CSV-Datei per SFTP"],
  ["SFTP: XML, PDF.", "SFTP: XML, PDF"],
  ["JSON rather than XML", "JSON"],
  ["HTTPS POST (JSON), from 2027 Avro", "JSON"],
  ["JSON (until May: XML)", "JSON"],
  ["HTTPS POST (JSON); errors as XML", "JSON"],
  ["通过 SFTP 传 CSV 文件", "通过 SFTP 传 CSV 文件"],
])("“%s” is in the format “%s”", (value, format) => {
  expect(formatIn(value)).toBe(format);
});

test.each([
  "REST",
  "REST API, OAuth2 with a JSON web token",
  "`POST /v1/x.json`",
  "Upload of /out/orders.csv",
  "https://x.example/json",
  "JSON schema registry",
  "no CSV any more",
  "HTTPS; before 2024 it was CSV over SFTP",
  "REST instead of CSV files",
  "REST, since nobody wants CSV files",
  "HTTPS, replaces the old CSV files",
  "JSON or CSV, to be decided",
  "REST, see PDF in the wiki",
  "REST, documentation as PDF",
  "REST, OpenAPI YAML in repo",
  "REST statt CSV",
  "SFTP",
  "",
])("“%s” tells no format", (value) => {
  expect(formatIn(value)).toBeUndefined();
});
