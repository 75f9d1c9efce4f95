import { expect, test } from "vitest";
import {
  contractRow,
  contractRows,
  distinct,
} from "../../../../src/catalogue/views/contract-row.ts";
import { dayText } from "../../../../src/catalogue/views/days.ts";
import { byDomain, neighbours } from "../../../../src/catalogue/views/domains.ts";
import { jumpsOf } from "../../../../src/catalogue/views/jumps.ts";
import { outlineOf } from "../../../../src/catalogue/views/outline.ts";
import { recentChanges } from "../../../../src/catalogue/views/recent-changes.ts";
import { catalogue, contract, orders } from "./sample.ts";

test("contracts are listed domain by domain", () => {
  expect(contractRows(catalogue()).map(({ domain }) => domain)).toEqual(["Commerce", "Retail"]);
  expect(
    byDomain(catalogue([contract(), contract({ domain: undefined })])).map(({ domain }) => domain),
  ).toEqual(["Retail", undefined]);
});

test("a row shows the first resources, counts the others, and can be found by all", () => {
  const resources = ["a", "b", "c", "d"].map((id) => ({
    id,
    kind: "table" as const,
    name: `dw.${id}`,
    access: [],
  }));
  const row = contractRow(contract({ resources }));
  expect(row.resources.map(({ name }) => name)).toEqual(["dw.a", "dw.b", "dw.c"]);
  expect(row.moreResources).toBe(1);
  expect(row.keywords).toContain("dw.d");
});

test("facets hold each value once", () =>
  expect(distinct(["b", undefined, "a", "b"])).toEqual(["a", "b"]));

test("neighbours stay within the domain", () => {
  const second = contract({ id: "retail/z", title: "Z" });
  const all = catalogue([second, contract(), orders]);
  expect(neighbours(all, contract())).toMatchObject({
    previous: undefined,
    next: { id: "retail/z" },
  });
});

test("jumps lead only to sections that exist", () => {
  expect(jumpsOf(contract())).toEqual([
    { label: "Fallback", anchor: "a-to-b-error-handling" },
    { label: "Rollback", anchor: "rollback-plan" },
  ]);
});

test("the outline has the main sections, lanes with their hue, and what is directly below", () => {
  const outline = outlineOf(contract());
  expect(outline.map(({ anchor, hue }) => [anchor, hue])).toEqual([
    ["overview", undefined],
    ["a-to-b", "a"],
    ["rollback-plan", undefined],
  ]);
  expect(outline[1]?.children).toEqual([
    { anchor: "a-to-b-error-handling", title: "Error Handling" },
  ]);
});

test("changes are newest first; what has no readable date is left out", () => {
  const change = (raw: string, date?: string) => ({
    date: date === undefined ? { raw } : { raw, date },
    change: raw,
    breaking: false,
  });
  const changed = contract({
    changeLog: [
      change("old", "2025-01-01"),
      change("new", "2026-01-01"),
      change("Initial version"),
    ],
  });
  expect(
    recentChanges(catalogue([changed]), 5).map(({ change: { change: text } }) => text),
  ).toEqual(["new", "old"]);
  expect(recentChanges(catalogue([changed]), 1)).toHaveLength(1);
});

test("a day reads the same everywhere", () => expect(dayText("2026-09-04")).toBe("4 Sep 2026"));
