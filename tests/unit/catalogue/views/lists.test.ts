import { expect, test } from "vitest";
import {
  contractList,
  contractRow,
} from "../../../../src/catalogue/views/contract/contract-row.ts";
import { dayText } from "../../../../src/catalogue/views/words/days.ts";
import { facetAttributes } from "../../../../src/catalogue/views/parts/facets.ts";
import { byDomain, neighbours } from "../../../../src/catalogue/views/map/domains.ts";
import { jumpsOf } from "../../../../src/catalogue/views/parts/jumps.ts";
import type { Flow } from "../../../../src/contract/model/schema.ts";
import { outlineOf } from "../../../../src/catalogue/views/contract/outline.ts";
import { catalogue, contract, document, emptyFlow, finding, orders } from "./sample.ts";

test("contracts are listed domain by domain", () => {
  expect(contractList(catalogue(), [], []).rows.map(({ domain }) => domain)).toEqual([
    "Commerce",
    "Retail",
  ]);
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
  const row = contractRow(catalogue(), contract({ resources }));
  expect(row.resources.map(({ name }) => name)).toEqual(["dw.a", "dw.b", "dw.c"]);
  expect(row.moreResources).toBe(1);
  expect(row.keywords).toContain("dw.d");
});

test("a row carries the values it can be filtered by, ids where things have pages", () => {
  const { rows, facets } = contractList(
    catalogue(),
    [finding(contract(), "info"), finding(contract(), "warning")],
    [document(contract()), document(orders)],
  );
  expect(rows.map(({ values }) => values["health"])).toEqual([["Nothing open"], ["Warnings"]]);
  expect(rows[1]?.values).toMatchObject({
    system: ["till", "ledger"],
    resource: ["journal"],
    format: ["JSON", "REST API"],
    frequency: ["Real time"],
    status: ["active"],
  });
  expect(facets.find(({ name }) => name === "system")?.names).toMatchObject({ till: "Till" });
});

test("a row's attributes hold each value once and leave out what is unknown", () =>
  expect(facetAttributes({ domain: [undefined], system: ["b", "a", "b"] })).toEqual({
    "data-domain": "",
    "data-system": "b\na",
  }));

test("neighbours stay within the domain", () => {
  const second = contract({ id: "retail/z", title: "Z" });
  const all = catalogue([second, contract(), orders]);
  expect(neighbours(all, contract())).toMatchObject({
    previous: undefined,
    next: { id: "retail/z" },
  });
});

test("each direction that has a fallback has a jump of its own, named by where it leads", () => {
  const both = (...flows: [from: string, to: string, anchor: string][]) =>
    contract({
      flows: flows.map(([from, to]) => ({
        ...emptyFlow,
        from,
        to,
        state: "active" as const,
        errorHandling: { fallback: "By post." },
      })),
      sections: flows.map(([, , anchor], line) => ({
        anchor,
        title: anchor,
        level: 3,
        line: line + 1,
      })),
    });
  const [there, back] = ["a-to-b-error-handling", "b-to-a-error-handling"];
  expect(
    jumpsOf(both(["till", "ledger", there], ["ledger", "till", back])).slice(0, 2),
  ).toMatchObject([
    { label: "Fallback", anchor: there, lane: { hue: "a", to: "Ledger", from: "Till" } },
    { label: "Fallback", anchor: back, lane: { hue: "b", to: "Till", from: "Ledger" } },
  ]);
  const oneSection = both(["till", "ledger", there], ["ledger", "till", there]);
  expect(jumpsOf(oneSection).filter(({ label }) => label === "Fallback")).toEqual([
    { label: "Fallback", anchor: there },
  ]);
});

test("a jump leads to what stands below a heading of other words", () => {
  const [fallback, rollback] = jumpsOf(
    contract({
      sections: [],
      anchors: ["a-to-b-error-handling"],
      flows: [
        {
          ...emptyFlow,
          from: "till",
          to: "ledger",
          state: "active",
          errorHandling: { fallback: "By post." },
        },
      ],
    }),
  );
  expect(fallback).toEqual({ label: "Fallback", anchor: "a-to-b-error-handling" });
  expect(rollback).toMatchObject({ isMissing: true });
});

test("between three systems a jump is named by both ends, since several lead to one", () => {
  const systems = [
    { id: "till", name: "Till", role: "a" as const },
    { id: "ledger", name: "Ledger", role: "b" as const },
    { id: "bank", name: "Bank", role: "other" as const },
  ];
  const flow = (from: string, to: string): Flow => ({
    ...emptyFlow,
    from,
    to,
    state: "active",
    errorHandling: { fallback: "By post." },
  });
  const there = flow("till", "ledger");
  const back = flow("ledger", "till");
  const aside = flow("bank", "ledger");
  const sections = ["a-to-b", "b-to-a", "bank-to-ledger"].map((key, line) => ({
    anchor: `${key}-error-handling`,
    title: key,
    level: 3,
    line: line + 1,
  }));
  const lanes = (...flows: Flow[]) =>
    jumpsOf(contract({ systems, sections, flows })).flatMap(({ lane }) => lane ?? []);
  expect(lanes(there, back).map(({ namesBoth }) => namesBoth)).toEqual([undefined, undefined]);
  expect(lanes(there, aside).map(({ namesBoth }) => namesBoth)).toEqual([true, true]);
  expect(lanes(there, back, aside)).toMatchObject([
    { from: "Till", to: "Ledger", namesBoth: true },
    { from: "Ledger", to: "Till", namesBoth: true },
    { from: "Bank", to: "Ledger", namesBoth: true },
  ]);
});

test("jumps lead to the same four places, and say which of them the contract lacks", () => {
  expect(jumpsOf(contract())).toEqual([
    { label: "Fallback", anchor: "a-to-b-error-handling" },
    { label: "Rollback", anchor: "rollback-plan" },
    { label: "Alerts", anchor: "alerts", isMissing: true },
    { label: "Contacts", anchor: "contacts", isMissing: true },
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

test("a day reads the same everywhere", () => expect(dayText("2026-09-04")).toBe("4 Sep 2026"));
