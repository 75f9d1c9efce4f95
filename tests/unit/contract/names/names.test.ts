import { describe, expect, test } from "vitest";
import { directionInHeading, namesInTitle } from "../../../../src/contract/names/names.ts";
import { stripContractWords } from "../../../../src/contract/names/title-words.ts";

describe("a title names its systems", () => {
  test.each([
    ["Integration Contract: Till ↔ Ledger", ["Till", "Ledger"]],
    ["Till <-> Ledger Integration Contract", ["Till", "Ledger"]],
    ["Till → Ledger", ["Till", "Ledger"]],
    ["Till >> Ledger", ["Till", "Ledger"]],
    ["Integrations >> Till ↔ Ledger", ["Till", "Ledger"]],
    ["Home > Finance > Integration Contract: Till → Ledger", ["Till", "Ledger"]],
    ["Integrations » Till ↔ Ledger", ["Till", "Ledger"]],
    ["Till -> Ledger", ["Till", "Ledger"]],
    ["Integration Contract – Till ⇄ Ledger", ["Till", "Ledger"]],
    ["🔗 Integration Contract: `Till` ↔ **Ledger**", ["Till", "Ledger"]],
    ["Integration Contract between Till and General Ledger", ["Till", "General Ledger"]],
    ["Integration Contract: Till and Ledger", ["Till", "Ledger"]],
    ["Integration Contract: Till to Ledger", ["Till", "Ledger"]],
    ["Integration Contract for Till and Ledger", ["Till", "Ledger"]],
    ["Integration: Till ↔ Ledger", ["Till", "Ledger"]],
    ["Integration Contract: Till / Ledger", ["Till", "Ledger"]],
    ["Till & Ledger Integration Contract", ["Till", "Ledger"]],
    ["Integration contract between the “Till” and the “Ledger”", ["Till", "Ledger"]],
    ["Integration Contract between The Books and Till", ["The Books", "Till"]],
    ["Interface Agreement: Till ↔ Ledger (v2.1)", ["Till", "Ledger"]],
    ["Integration Contract: Till ↔ Ledger (draft)", ["Till", "Ledger"]],
    ["Till → Ledger (one-way)", ["Till", "Ledger"]],
    ["Stock (Count App) ↔ Node.js Pricing API", ["Stock (Count App)", "Node.js Pricing API"]],
    ["Shelf-Scan ↔ R&D Portal", ["Shelf-Scan", "R&D Portal"]],
    ["Orders ↔ Carrier Hub ↔ Swiftdrop", ["Orders", "Carrier Hub", "Swiftdrop"]],
    ["Event Hub → Billing, CRM and Search", ["Event Hub", "Billing", "CRM", "Search"]],
    ["Integration Contract: Orders, Billing and Robot", ["Orders", "Billing", "Robot"]],
    ["RFC 42: Integration Contract between Till and Ledger", ["Till", "Ledger"]],
    ["Integrationsvertrag zwischen Kasse und Buchhaltung", ["Kasse", "Buchhaltung"]],
    ["Contrato de integración entre Caja y Contabilidad", ["Caja", "Contabilidad"]],
    ["Vertrag zwischen der Kasse und dem Hauptbuch", ["Kasse", "Hauptbuch"]],
    ["Contrato entre Caja y Contabilidad", ["Caja", "Contabilidad"]],
    ["收银与总账集成契约", ["收银", "总账"]],
    ["File Exchange Agreement between Till and Ledger", ["Till", "Ledger"]],
    ["Secure data exchange between Till and Ledger", ["Till", "Ledger"]],
    ["Vereinbarung zum Dateiaustausch zwischen Kasse und Buchhaltung", ["Kasse", "Buchhaltung"]],
    ["Acuerdo de intercambio de ficheros entre Caja y Contabilidad", ["Caja", "Contabilidad"]],
    ["Billing integrates with Tax Engine", ["Billing", "Tax Engine"]],
    ["How Billing integrates with Tax Engine", ["Billing", "Tax Engine"]],
    ["Kasse ist integriert mit Buchhaltung", ["Kasse", "Buchhaltung"]],
    ["Caja se integra con Contabilidad", ["Caja", "Contabilidad"]],
    ["收银对接总账", ["收银", "总账"]],
  ])("%s", (title, names) => {
    expect(namesInTitle(title)).toEqual(names);
  });

  test.each([
    "Integration Contract Template",
    "Differences between Till and Ledger",
    "Exchange between Till and Ledger",
    "Overview",
    "Salt and pepper",
    "How to test",
    "Till - Ledger",
    "What integrates with Till",
    "Everything that integrates with Till",
    "Billing integrates with the tools of others",
    "x ".repeat(200) + "↔ y",
  ])("%s names no pair", (title) => {
    expect(namesInTitle(title)).toBeUndefined();
  });
});

test.each([
  ["Integration Contract: Till ↔ Ledger", "Till ↔ Ledger"],
  ["Till ↔ Ledger — Integration Contract", "Till ↔ Ledger"],
  ["Contract of sale", "of sale"],
  ["Integrations >> Integration Contract: Till ↔ Ledger", "Till ↔ Ledger"],
  ["Till ↔ Ledger >> v2", "Till ↔ Ledger >> v2"],
])("stripContractWords leaves what %s is about", (title, left) => {
  expect(stripContractWords(title)).toBe(left);
});

describe("a heading names a direction", () => {
  const forth = { from: "Till", to: "Ledger" };
  test.each([
    ["Till → Ledger", forth],
    ["4. Till → Ledger", forth],
    ["2a. Till -> Ledger", forth],
    ["§1 Till => Ledger", forth],
    ["🚚 Till → Ledger", forth],
    ["Ledger ← Till", forth],
    ["From Till to Ledger", forth],
    ["Till to Ledger", forth],
    ["Flow: Till → Ledger", forth],
    ["Till → Ledger: nightly", forth],
    ["Inbound (Till → Ledger)", forth],
    ["Von Till an Ledger", forth],
    ["De Till a Ledger", forth],
    ["从Till到Ledger", forth],
    ["Data from Till", { from: "Till" }],
    ["To Ledger", { to: "Ledger" }],
    ["Inbound", { orientation: "inbound" }],
    ["Outgoing data", { orientation: "outbound" }],
  ])("%s", (heading, direction) => {
    expect(directionInHeading(heading)).toEqual(direction);
  });

  test.each(["Till ↔ Ledger", "Overview", "Error Handling", "→"])("%s names none", (heading) => {
    expect(directionInHeading(heading)).toBeUndefined();
  });

  test("keeps the brackets of names", () => {
    expect(directionInHeading("Stock (Count App) → Ledger")).toEqual({
      from: "Stock (Count App)",
      to: "Ledger",
    });
  });
});
