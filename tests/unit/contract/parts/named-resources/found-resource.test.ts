import { expect, test } from "vitest";
import { tail } from "../../../../../src/contract/parts/named-resources/found-resource.ts";

test.each([
  [": Till writes", "Till writes"],
  [" (Till writes)", "Till writes"],
  ["): Till writes", "Till writes"],
  [") (Till writes)", "Till writes"],
  ["**: Till writes", "Till writes"],
  ["** – Till writes", "Till writes"],
  [" **Till** writes", "**Till** writes"],
  [" (Oracle), table STAFF: Till writes", "table STAFF: Till writes"],
  [" (Postgres 15): Till writes", "Till writes"],
  [" (Oracle)", "Oracle"],
  [" (Till writes), nightly", "(Till writes), nightly"],
  [" (nightly): Till writes", "(nightly): Till writes"],
  [" – ", undefined],
])("behind a name, “%s” says %j", (rest, said) => {
  expect(tail(rest)).toBe(said);
});
