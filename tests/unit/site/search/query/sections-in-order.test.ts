import { expect, it } from "vitest";
import { sectionsInOrder } from "../../../../../src/site/search/query/sections-in-order.ts";

const section = (title: string, found: string[]) => ({ title, found });

const shown = (
  sections: ReturnType<typeof section>[],
  question: string,
  pageTitle = "Till ⇄ Ledger",
) => sectionsInOrder(sections, { question, pageTitle, most: 3 }).map(({ title }) => title);

it("puts the section first whose heading is asked for, however often the page's name stands in others", () => {
  const sections = [
    section("Overview", ["Till", "Till", "till"]),
    section("Till → Ledger", ["Till"]),
    section("Rollback Plan", ["Till", "Rollback"]),
  ];
  expect(shown(sections, "rollback till")).toEqual(["Rollback Plan"]);
});

it("puts before a heading that has one word a section that has all of them", () => {
  const sections = [
    section("Breaking Changes Policy", ["Policy"]),
    section("Till → Ledger", ["Till", "Rotation", "Policy"]),
  ];
  expect(shown(sections, "rotation policy till")).toEqual([
    "Till → Ledger",
    "Breaking Changes Policy",
  ]);
});

it("leaves out sections that have the least of a long question", () => {
  const sections = [section("If Stock is down", ["is"]), section("Gives", ["is"])];
  expect(shown(sections, "if stock is down", "Stock")).toEqual(["If Stock is down"]);
});

it("of sections that have the same words puts first the one whose heading has them", () => {
  const sections = [section("Overview", ["local", "testing"]), section("Local Testing", [])];
  expect(shown(sections, "local testing")).toEqual(["Local Testing", "Overview"]);
});

it("shows what is said of the page only where nothing on it answers as much", () => {
  const author = { ...section("For the author", ["Till", "down"]), isAside: true };
  const outage = section("Error Handling", ["Till", "down"]);
  expect(shown([author, outage], "till down")).toEqual(["Error Handling"]);
  expect(shown([author, section("Overview", ["Till"])], "till down")).toEqual(["For the author"]);
  expect(shown([author, section("Overview", ["Till"])], "till")).toEqual(["Overview"]);
  expect(shown([author], "till")).toEqual(["For the author"]);
});

it("knows other forms of a word and its beginning, and no word in the midst of another", () => {
  const sections = [section("Endpoint", []), section("Contacts", []), section("Rotation", [])];
  expect(shown(sections, "endpoints")).toEqual(["Endpoint"]);
  expect(shown(sections, "cont")).toEqual(["Contacts"]);
  expect(shown([section("Rotation", []), section("Overview", ["ion"])], "ion")).toEqual([
    "Overview",
  ]);
});

it("shows those that were found most often, in the page's order, where only the page's name is asked for", () => {
  const sections = [
    section("Overview", Array<string>(5).fill("Till")),
    section("Notes", Array<string>(1).fill("Till")),
    section("Alerts", Array<string>(3).fill("Till")),
    section("Contacts", Array<string>(2).fill("Till")),
  ];
  expect(shown(sections, "till")).toEqual(["Overview", "Alerts", "Contacts"]);
});
