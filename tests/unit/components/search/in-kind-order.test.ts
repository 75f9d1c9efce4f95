import type { PagefindSearchResult } from "@pagefind/component-ui";
import { expect, test } from "vitest";
import { inKindOrder } from "../../../../src/components/search/in-kind-order.ts";
import type { Selection } from "../../../../src/site/search/query/facets.ts";

const kindOf: Record<string, string> = {
  avro: "Format",
  csv: "Format",
  guide: "Guide",
  finance: "Owner",
  till: "System",
  "till-ledger": "Contract",
  journal: "Resource",
  ledger: "System",
};

const answer = (ids: string[]): PagefindSearchResult => ({
  results: ids.map((id) => ({ id, data: () => Promise.reject(new Error("Not to be fetched.")) })),
});

const ask = async (_term: string | null, { kind = [] }: Selection) =>
  answer(Object.keys(kindOf).filter((id) => kind.includes(kindOf[id] ?? "")));

test("all pages go by kind, and within one as they were found", async () => {
  const { results } = await inKindOrder(answer(Object.keys(kindOf)), {}, ask);
  expect(results.map(({ id }) => id)).toEqual([
    "till",
    "ledger",
    "till-ledger",
    "journal",
    "avro",
    "csv",
    "finance",
    "guide",
  ]);
});

test("of what is narrowed to a kind, only that is left", async () => {
  const { results } = await inKindOrder(answer(["avro", "csv"]), { kind: ["Format"] }, ask);
  expect(results.map(({ id }) => id)).toEqual(["avro", "csv"]);
});
