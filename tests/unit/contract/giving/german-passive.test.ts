import { describe, expect, test } from "vitest";
import { readText } from "../read-text.ts";

const activeIn = (sentence: string) =>
  readText(`# Schnittstelle zwischen Lager und Shop\n\n${sentence}`)
    .contract.flows.filter(({ state }) => state === "active")
    .map(({ from, to }) => `${from} ${to}`);

test.each([
  ["Die Bestände werden vom Lager stündlich an den Shop geliefert.", "lager shop"],
  ["Bestände werden vom Lager an den Shop übergeben.", "lager shop"],
  ["Die Bestände werden jede Nacht vom Lager an den Shop übermittelt.", "lager shop"],
  ["Der Bestand wird vom Lager nächtlich als CSV an den Shop gesendet.", "lager shop"],
  ["Die Aufträge werden vom Shop über SFTP ans Lager übertragen und dort geprüft.", "shop lager"],
  ["Vom Shop werden Aufträge an das Lager gesendet.", "shop lager"],
  ["Vom Shop werden stündlich neue Aufträge als JSON an das Lager übertragen.", "shop lager"],
  ["Vom Shop werden Aufträge an das Lager über SFTP gesendet und dort geprüft.", "shop lager"],
  ["Durch den Shop werden Aufträge an das Lager gesendet.", "shop lager"],
  ["Durch den Shop werden stündlich Bestellungen als JSON an das Lager geschickt.", "shop lager"],
  ["An das Lager werden vom Shop stündlich Bestellungen als JSON geschickt.", "shop lager"],
  ["An den Shop wird durch das Lager nachts der Bestand übermittelt.", "lager shop"],
  ["Von dem Lager wird der Bestand nächtlich per SFTP an den Shop übermittelt.", "lager shop"],
])("“%s” tells who gives what to whom", (sentence, way) => {
  expect(activeIn(sentence)).toEqual([way]);
});

describe("nothing flows today where it", () => {
  test.each([
    ["is to come", "Die Bestände werden vom Lager an den Shop übergeben werden."],
    ["will be soon", "Die Bestände werden bald vom Lager an den Shop geliefert."],
    ["should be", "Bestände sollen vom Lager an den Shop übergeben werden."],
    ["was", "Früher wurden Bestände vom Lager an den Shop geliefert."],
    ["begins in a year", "Die Bestände werden ab 2027 vom Lager an den Shop geliefert."],
    ["begins in a month", "Die Bestände werden ab Mai vom Lager an den Shop geliefert."],
    ["begins on a day", "Die Bestände werden ab dem 1. Mai vom Lager an den Shop geliefert."],
    ["isn't done", "Die Bestände werden vom Lager nicht an den Shop geliefert."],
    ["is done under a condition", "Wenn Bestände vom Lager an den Shop übergeben werden, ruht er."],
    ["goes to people", "Die Bestände werden vom Lager an den Shop Betreiber geliefert."],
    ["is to come, from the giver on", "Vom Shop werden bald Aufträge an das Lager gesendet."],
    [
      "begins in a year, from the giver on",
      "Vom Shop werden ab 2027 Aufträge an das Lager gesendet.",
    ],
    ["will be, from the giver on", "Vom Shop werden Aufträge an das Lager gesendet werden."],
    ["was, from the giver on", "Vom Shop wurden Aufträge an das Lager gesendet."],
    ["isn't, from the giver on", "Vom Shop werden keine Aufträge an das Lager gesendet."],
    [
      "is of neither, from the giver on",
      "Vom Shop werden weder Aufträge noch Preise an das Lager gesendet.",
    ],
    [
      "is expected, from the giver on",
      "Vom Shop werden Aufträge voraussichtlich im Herbst an das Lager gesendet.",
    ],
    ["will be, from the taker on", "An das Lager werden vom Shop Aufträge gesendet werden."],
    ["isn't, from the taker on", "An das Lager werden vom Shop keine Aufträge gesendet."],
    ["was, from the taker on", "An das Lager wurden vom Shop Aufträge gesendet."],
    ["will be soon, from the taker on", "An das Lager werden vom Shop bald Aufträge gesendet."],
    ["goes through it only", "An das Lager werden durch den Shop hindurch Rohre verlegt."],
    ["should be, from the giver on", "Vom Shop sollen Aufträge an das Lager gesendet werden."],
    ["is done elsewhere", "Vom Shop werden Aufträge an das Lager gebunden."],
    ["is a document", "Vom Shop ist das Lager getrennt, an das Lager wird nichts gesendet."],
    ["is another thing", "Die Bestände werden vom Lager an den Shop gebunden."],
  ])("%s", (_, sentence) => {
    expect(activeIn(sentence)).toEqual([]);
  });
});

test("a section of one's own is of the way its first sentence tells", () => {
  const { contract } = readText(
    "# Lager ↔ Shop\n\n## Bestände\n\nDie Bestände werden vom Lager an den Shop geliefert.\n\n- **Format:** CSV\n\n## Preise\n\nDie Preise werden vom Shop an das Lager gemeldet.\n\n- **Format:** JSON",
  );
  expect(contract.flows.map(({ format }) => format)).toEqual(["CSV", "JSON"]);
});

test("in English, too, how it goes may stand between the two", () => {
  const { contract } = readText("# Till and Ledger\n\nSales are sent from Till as CSV to Ledger.");
  expect(contract.flows[0]).toMatchObject({ state: "active", format: "CSV" });
});
