import { expect, test } from "vitest";
import { sidesOf, titleParts, wayOf } from "../../../../../src/site/search/query/lane.ts";

const three = sidesOf("Orders · Carrier Hub · Swiftdrop", "orders carrier-hub swiftdrop");
const way = (anchor: string, sides = three) => {
  const found = wayOf(`/contracts/x/#${anchor}`, sides);
  return found && `${found.from.lane}: ${found.from.name} → ${found.to.name}`;
};

test.each([
  ["a-to-b-error-handling", "a: Orders → Carrier Hub"],
  ["b-to-a", "b: Carrier Hub → Orders"],
  ["carrier-hub-to-swiftdrop-error-handling", "b: Carrier Hub → Swiftdrop"],
  ["swiftdrop-to-carrier-hub", "other: Swiftdrop → Carrier Hub"],
  ["orders-to-swiftdrop-purpose", "a: Orders → Swiftdrop"],
])("%s lies in %s", (anchor, expected) => expect(way(anchor)).toBe(expected));

test.each(["rollback-plan", "a-to-bank", "carrier-hub-to-swiftdrops", ""])(
  "%j lies in no lane",
  (anchor) => expect(way(anchor)).toBeUndefined(),
);

test("a page's own address is no anchor", () =>
  expect(wayOf("/contracts/a-to-b/", three)).toBeUndefined());

test("of two ways that an anchor begins with it is the longer one", () => {
  const sides = sidesOf("Till · Ledger · Shop · Shop Scan", "till ledger shop shop-scan");
  expect(way("till-to-shop-scan-purpose", sides)).toBe("a: Till → Shop Scan");
  expect(way("till-to-shop-purpose", sides)).toBe("a: Till → Shop");
});

test("letters of any script are read in an address as in a page", () => {
  const sides = sidesOf("Till · Ledger · Größe", "till ledger größe");
  expect(way(encodeURIComponent("größe-to-till"), sides)).toBe("other: Größe → Till");
});

test("what the index keeps of a heading tells where its own anchor doesn't", () => {
  const ways = "when-swiftdrop-is-down=orders-to-swiftdrop größe=b-to-a";
  const lane = (anchor: string) => wayOf(`/contracts/x/#${anchor}`, three, ways)?.from.name;
  expect(lane("when-swiftdrop-is-down")).toBe("Orders");
  expect(lane(encodeURIComponent("größe"))).toBe("Carrier Hub");
  expect(lane("when-swiftdrop")).toBeUndefined();
  expect(lane("")).toBeUndefined();
  expect(lane("a-to-b-purpose")).toBe("Orders");
});

test("ids are those of the registry, whatever the systems are called", () => {
  expect(way("a-to-b", sidesOf("Point of Sale · Ledger", "till gl"))).toBe(
    "a: Point of Sale → Ledger",
  );
});

test("a title of names with signs between them is coloured, every name of it", () => {
  expect(titleParts("Orders ⇄ Carrier Hub ⇄ Swiftdrop", three)).toEqual([
    { text: "Orders", lane: "a" },
    { text: " ⇄ " },
    { text: "Carrier Hub", lane: "b" },
    { text: " ⇄ " },
    { text: "Swiftdrop", lane: "other" },
  ]);
});

test.each([
  "Orders and Carrier Hub ⇄ Swiftdrop",
  "Orders ⇄ Carrier Hub",
  "The Orders ⇄ Carrier Hub ⇄ Swiftdrop",
  "Orders ⇄ Carrier Hub ⇄ Swiftdrop, nightly",
])("%s stays as it is", (title) => expect(titleParts(title, three)).toEqual([{ text: title }]));

test("where names can't be told apart, nothing is coloured", () => {
  expect(sidesOf("A · B · Ledger", "a-b ledger")).toEqual([]);
  expect(sidesOf(undefined, undefined)).toEqual([]);
  expect(titleParts("Till", [])).toEqual([{ text: "Till" }]);
});
