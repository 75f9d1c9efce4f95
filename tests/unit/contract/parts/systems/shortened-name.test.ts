import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const systems = (text: string, known = [] as { id: string; name: string; aliases: string[] }[]) =>
  readText(text, { known }).contract.systems.map(({ name }) => name);

describe("what the title says around its names is no part of them", () => {
  test.each([
    ["a ticket", "# INT-0042 Till → Ledger"],
    ["a subject", "# Till → Ledger: Order export"],
    ["a ticket and a subject", "# ADR-12: Till → Ledger: Order export"],
    ["a transport", "# Integration Contract: Till ↔ Ledger (gRPC)"],
    ["a version", "# Integration Contract: Till ↔ Ledger v2"],
    ["a standard", "# HL7 Interface Specification – Till → Ledger"],
    [
      "what is sent, where the text says the name",
      "# Till → Ledger webhooks\n\nTill calls Ledger.",
    ],
    ["what is sent, where a label says it", "# Till → Ledger order export\n\n**Ledger:** finance"],
    ["what is sent, where a heading says it", "# Till → Ledger order export\n\n## Ledger → Till"],
    ["what is sent, in front", "# Order export Till → Ledger\n\nTill exports orders nightly."],
  ])("%s", (_, text) => {
    expect(systems(text)).toEqual(["Till", "Ledger"]);
  });
});

describe("what may be a part of the name stays", () => {
  test.each([
    ["another name in brackets", "# Till ↔ Health Record (EHR)", "Health Record (EHR)"],
    ["a version that the text says", "# Till ↔ Ledger v2\n\nLedger v2 books.", "Ledger v2"],
    [
      "a transport that the text says",
      "# Till ↔ Ledger (API)\n\nOnly Ledger (API).",
      "Ledger (API)",
    ],
    ["a standard that is no ticket", "# Till ↔ ISO-8583 Gateway", "ISO-8583 Gateway"],
    ["words nobody says alone", "# Till ↔ Order export\n\nSales.", "Order export"],
    ["capitals", "# Till ↔ Order Export\n\nOrder data.", "Order Export"],
    ["other words", "# Till ↔ Order service\n\nOrder by order.", "Order service"],
    [
      "what the text says as well",
      "# Till ↔ Order feed\n\nOrder feed takes each Order.",
      "Order feed",
    ],
    ["a name that opens as a subject", "# Till ↔ Event Hub\n\nThe Hub is fast.", "Event Hub"],
  ])("%s", (_, text, name) => {
    expect(systems(text)).toEqual(["Till", name]);
  });

  test("what the registry knows", () => {
    const known = [{ id: "ledger-2", name: "Ledger v2", aliases: [] }];
    expect(systems("# Till ↔ Ledger v2\n\nSales.", known)).toEqual(["Till", "Ledger v2"]);
  });

  test("what tells the two apart", () => {
    expect(systems("# Ledger v1 → Ledger v2\n\nA move.")).toEqual(["Ledger v1", "Ledger v2"]);
  });
});
