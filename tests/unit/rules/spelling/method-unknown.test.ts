import { expect, test } from "vitest";
import { methodUnknown } from "../../../../src/rules/spelling/method-unknown.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

const found = (text: string) =>
  runRule(methodUnknown, subjectOf(`# Till ↔ Ledger\n\n## Till → Ledger\n\n${text}\n`));

test.each([
  ["in a fence", "```\nEndpoint: /v2/journal\nMethod: PSOT\n```", 7, 9, "POST"],
  ["as one of two", "```\nEndpoint: /v2/journal\nMethod: GET, PUTT\n```", 7, 14, "PUT"],
  ["in a table", "| Method | Path |\n|---|---|\n| DELTE | /v2/journal |", 7, 3, "DELETE"],
  ["in front of the address", "- **Endpoint:** PSOT /v2/journal", 5, 17, "POST"],
  ["of three letters", "- **Endpoint:** /v2/journal\n- **Method:** GTE", 6, 15, "GET"],
])("a misspelt method %s is told where it stands", async (_, text, line, column, meant) => {
  expect(await found(text)).toMatchObject([{ line, column, hint: `Did you mean ${meant}?` }]);
});

test.each([
  "get",
  "GET / PUT",
  "PROPFIND",
  "SET",
  "SUBSCRIBE",
  "any method but Puts",
  "gRPC",
  ..."READ WATCH BATCH MATCH HOST LIST REMOVE IMPORT EXPORT TRACK BLOCK PATH HEADER RESEARCH POSTED".split(
    " ",
  ),
])("%s is none", async (method) => {
  expect(await found(`- **Endpoint:** /v2/journal\n- **Method:** ${method}`)).toEqual([]);
});
