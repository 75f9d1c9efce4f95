import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const ways = (heading: string, title = "Hub ↔ Till, Shop, Kiosk") =>
  readText(`# Integration Contract: ${title}\n\n## ${heading}\n\nPrices.`)
    .contract.flows.filter(({ state }) => state === "active")
    .map(({ from, to }) => `${from} ${to}`);
const toAll = ["hub till", "hub shop", "hub kiosk"];

test.each([
  ["Hub → everyone", toAll],
  ["Hub → All other systems", toAll],
  ["From Hub to all systems", toAll],
  ["Hub → alle", toAll],
  ["Hub → todos", toAll],
  ["Hub → 各方", toAll],
  ["Hub → Till, Shop and Kiosk", toAll],
  ["Hub → Till & Shop", ["hub till", "hub shop"]],
  ["Everyone → Hub", ["till hub", "shop hub", "kiosk hub"]],
  ["Till, Kiosk → Hub", ["till hub", "kiosk hub"]],
  ["Hub → Till", ["hub till"]],
  ["Hub → Till, Warehouse", ["hub till"]],
])("“%s”", (heading, expected) => {
  expect(ways(heading)).toEqual(expected);
});

test.each([
  "Till, Shop → Kiosk, Hub",
  "Everyone → everyone",
  "Hub → allowance",
  "Announcements to all",
  "All that Hub sends to all",
])("“%s” draws none", (heading) => {
  expect(ways(heading)).toEqual([]);
});

test("of two systems everyone is the other one", () => {
  expect(ways("Till → everyone", "Till ↔ Ledger")).toEqual(["till ledger"]);
});

test("nobody is called “everyone”", () => {
  const { systems } = readText(
    "# Prices\n\n## MDM → everyone\n\n## MDM → Shop\n\nPrices.",
  ).contract;
  expect(systems.map(({ name }) => name)).toEqual(["MDM", "Shop"]);
});
