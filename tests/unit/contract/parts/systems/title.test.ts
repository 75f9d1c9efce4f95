import { expect, test } from "vitest";
import { nameAndPurpose } from "../../../../../src/contract/parts/systems/name-and-purpose.ts";
import { readText } from "../../read-text.ts";

const titleOf = (text: string) => {
  const { contract, titleLine } = readText(text);
  return { title: contract.title, systems: contract.systems.map(({ name }) => name), titleLine };
};

test.each([
  ["the first H1 that names a pair", "# Template\n\n# Till ↔ Ledger", "Till ↔ Ledger", 3],
  ["without what leads to it", "# Integrations >> Till ↔ Ledger", "Till ↔ Ledger", 1],
  [
    "the first H1, where none does",
    "# Sales\n\n# More\n\n**System A:** Till\n**System B:** Ledger",
    "Sales",
    1,
  ],
  [
    "the first heading, where there is no H1",
    "## Till ↔ Ledger\n\n## Overview",
    "Till ↔ Ledger",
    1,
  ],
  [
    "none, where the first heading is a direction",
    "## Till → Ledger\n\nSales.",
    "Till ↔ Ledger",
    undefined,
  ],
])("the title is %s", (_, text, title, titleLine) => {
  expect(titleOf(text)).toEqual({ title, systems: ["Till", "Ledger"], titleLine });
});

test("frontmatter may name title and systems", () => {
  const text = "---\ntitle: Sales\nsystems: [Till, Ledger, Bank]\n---\n# Whatever ↔ Else\n";
  expect(titleOf(text)).toMatchObject({ title: "Sales", systems: ["Till", "Ledger", "Bank"] });
});

test.each(["", "# ", "Just words.", "```\n# Till ↔ Ledger\n```"])("%j has no title", (text) => {
  expect(titleOf(text)).toMatchObject({ title: "Untitled contract", systems: [] });
});

test.each([
  ["Till — the app", { name: "Till", purpose: "the app" }],
  ["Till - the app", { name: "Till", purpose: "the app" }],
  ["Till: the app", { name: "Till", purpose: "the app" }],
  ["Till (the app)", { name: "Till", purpose: "the app" }],
  ["**Till** — the app", { name: "Till", purpose: "the app" }],
  ["Stock (Count App) — counts", { name: "Stock (Count App)", purpose: "counts" }],
  ["Shelf-Scan", { name: "Shelf-Scan" }],
])("%s", (value, expected) => {
  expect(nameAndPurpose({ value })).toEqual(expected);
});

test.each([
  ["Contract between the Stock System (STS) and the Ledger", "Stock System (STS) ↔ Ledger"],
  ["Integration Contract between Till and Ledger", "Till ↔ Ledger"],
  ["Till ↔ Ledger — Integration", "Till ↔ Ledger"],
  ["Till ↔ Ledger - Interface Specification", "Till ↔ Ledger"],
  ["Integrationsvertrag zwischen Kasse und Buchhaltung", "Kasse ↔ Buchhaltung"],
  ["在线商店 → Ledger", "在线商店 → Ledger"],
])("of “%s” the names are the title", (heading, title) => {
  expect(titleOf(`# ${heading}\n`).title).toBe(title);
});

test("an abbreviation in brackets behind a name is another name", () => {
  const { contract } = readText(
    "# Contract between the Stock System (STS) and the Order Desk (OD)\n\n## STS → OD\n\n- **Format:** CSV\n",
  );
  expect(contract.flows.map(({ format }) => format)).toEqual(["CSV", undefined]);
});

test.each([
  "# Basket Service and Loyalty Engine\n\n## From Basket Service to Loyalty Engine\n",
  "# Basket Service and Loyalty Engine\n\n## 1. Basket Service → Loyalty Engine (REST)\n",
  "# Basket Service & Loyalty Engine\n\n## Loyalty Engine to Basket Service\n",
])("a pair in the title that a heading confirms is two systems: %j", (text) => {
  expect(titleOf(text).systems).toEqual(["Basket Service", "Loyalty Engine"]);
});

test("a pair that no heading confirms may be one system", () => {
  const text = "# Research and Development\n\n## From Research to Archive\n";
  expect(titleOf(text).systems).toEqual([]);
});

test("a crowd in the title is those whom the headings name", () => {
  const text =
    "# Hub and its consumers\n\n## Hub → Mailer\n\nMails.\n\n## Hub → Billing\n\nBills.\n";
  expect(titleOf(text).systems).toEqual(["Hub", "Mailer", "Billing"]);
});

test("“>>” between two names is an arrow", () => {
  const { contract } = readText("# HR Core >> Payroll\n\n## Data Flow\n- **Format:** CSV\n");
  expect(contract.flows).toMatchObject([{ from: "hr-core", to: "payroll", format: "CSV" }, {}]);
});

test("a breadcrumb before a title with one arrow hides no direction", () => {
  const { contract } = readText(
    "# Integrations >> Till → Ledger\n\n## Data Flow\n- **Format:** CSV\n",
  );
  expect(contract.flows[0]).toMatchObject({ from: "till", to: "ledger", format: "CSV" });
});

test.each([
  "Till ↔ Ledger Integration",
  "Till ↔ Ledger v2",
  "Till ↔ Ledger (v2, DRAFT)",
  "Till ↔ Ledger – nightly sales",
  "Till ↔ Ledger: nightly sales",
  "Till ↔ Ledger via Kafka",
  "Till ↔ Ledger Integration Guide",
  "Till ↔ Ledger Interface Control Document",
  "Till ↔ Ledger Webhook Contract",
  "[DRAFT] Till ↔ Ledger",
  "Interface Till ↔ Ledger",
  "INT-042 Till ↔ Ledger",
  "Sales feed (Till → Ledger)",
])("a heading tells where the names in “%s” begin and end", (title) => {
  const { contract } = readText(`# ${title}\n\n## Till → Ledger\n\n- **Format:** JSON`);
  expect(contract.systems.map(({ name }) => name)).toEqual(["Till", "Ledger"]);
});

test.each([
  ["Till ↔ Ledger API", "Till → Ledger", []],
  ["Till ↔ Ledger – EU", "Till → Ledger", []],
  ["Till ↔ Ledger v2", "Till → Ledger v2", []],
  [
    "Till ↔ Ledger Integration",
    "Till → Ledger",
    [{ id: "x", name: "Ledger Integration", aliases: [] }],
  ],
])("in “%s” the longer name stands", (title, heading, known) => {
  const { contract } = readText(`# ${title}\n\n## ${heading}\n\n- **Format:** JSON`, { known });
  expect(contract.systems[1]?.name).toBe(title.replace("Till ↔ ", ""));
});

test.each([
  "Till <> Ledger",
  "Integration between Till and Ledger",
  "Data interface between Till and Ledger",
  "Payments API: contract between Till and Ledger",
  "Till + Ledger: Integration Contract",
  "Till x Ledger Integration Contract",
  "Till × Ledger Integration Contract",
])("“%s” names two systems", (title) => {
  expect(titleOf(`# ${title}\n`).systems).toEqual(["Till", "Ledger"]);
});

test.each([
  "Differences between Till and Ledger",
  "Till + Ledger",
  "Till x Ledger",
  "Shipping x two Integration Contract",
  "A guide",
])("“%s” alone names no pair", (title) => {
  expect(titleOf(`# ${title}\n`).systems).toEqual([]);
});

test.each([
  ["a brand", "# Space X Ledger ↔ Till Integration Contract", ["Space X Ledger", "Till"]],
  [
    "an arrow beside a plus",
    "# Sales + Stock ↔ Till Integration Contract",
    ["Sales + Stock", "Till"],
  ],
])("a sign between names is part of one in %s", (_, text, systems) => {
  expect(titleOf(text).systems).toEqual(systems);
});

test("a ticket in brackets in front of a title is no part of a name", () => {
  const { systems } = readText("# [INT-118] Till ↔ Ledger\n").contract;
  expect(systems.map(({ name }) => name)).toEqual(["Till", "Ledger"]);
});
