import { expect, test } from "vitest";
import { endpointRows } from "../../../../../src/catalogue/views/system/exchange.ts";
import {
  changeAnchors,
  resourceRowAnchors,
} from "../../../../../src/catalogue/views/parts/row-anchors.ts";
import type { Change } from "../../../../../src/contract/model/schema.ts";
import { contract, document } from "../sample.ts";

const till = contract();
const change = (version?: string, date?: string, text = "Renamed a field"): Change => ({
  ...(version ? { version } : {}),
  ...(date ? { date: { raw: date, date } } : {}),
  change: text,
  breaking: false,
});
const anchored = (changeLog: Change[], headings: string[] = [], lines: number[] = []) => ({
  ...document(contract({ changeLog })),
  anchors: headings.map((anchor, index) => ({
    anchor,
    title: anchor,
    line: lines[index] ?? 900,
    also: [],
    isFixed: false,
  })),
  placeOf: (path: string) => ({ line: 100 + Number(path.split(".")[1]), column: 1 }),
});
const ids = (...parameters: Parameters<typeof anchored>) =>
  changeAnchors(anchored(...parameters)).map(({ anchor }) => anchor);

test("an entry is known by its version, else its date, else its words", () =>
  expect(
    ids([change("2.3", "2026-09-14"), change(undefined, "2026-01-02"), change(undefined)]),
  ).toEqual(["change-2-3", "change-2026-01-02", "change-renamed-a-field"]));

test("a new entry on top takes no id from the ones below", () => {
  const before = ids([change("2.3", "2026-09-14")]);
  const after = ids([change("2.3", "2026-10-01"), change("2.3", "2026-09-14")]);
  expect(after).toEqual(["change-2-3-2", ...before]);
});

test("an entry that is a heading keeps the heading's anchor, and no id is given twice", () => {
  expect(ids([change("2.3"), change("2.2")], ["23"], [100])).toEqual(["change-2-2"]);
  expect(ids([change("2.3")], ["change-2-3"])).toEqual(["change-2-3-2"]);
});

test("a resource's row is known by the resource, unless a heading has that id", () => {
  expect([...resourceRowAnchors(anchored([]))]).toEqual([["journal", "resource-journal"]]);
  expect([...resourceRowAnchors(anchored([], ["resource-journal"]))]).toEqual([]);
});

test("an endpoint's row is known by the other system, method and path", () => {
  const flows = till.flows.map((flow) => ({ contract: till, flow }));
  expect(endpointRows("ledger", flows).map(({ id }) => id)).toEqual([
    "endpoint-till-post-v2-journal",
  ]);
  expect(endpointRows("ledger", [...flows, ...flows]).map(({ id }) => id)).toEqual([
    "endpoint-till-post-v2-journal",
    "endpoint-till-post-v2-journal-2",
  ]);
});
