import { afterEach, describe, expect, test } from "vitest";
import { knowOwnWords } from "../../../../src/contract/vocabulary/vocabulary.ts";
import { tillLedger } from "../read-text.ts";

const told = (sections: string) =>
  tillLedger(sections)
    .problems.filter(({ rule }) => rule === "label-misspelt")
    .map(({ place, hint }) => `${place.line}:${place.column} ${hint}`);

afterEach(() => knowOwnWords({}));

test("a misspelt label is told at its name, with the one that is meant", () => {
  expect(
    tillLedger("## Till → Ledger\n\n### Error Handling\n- **Falback:** Paper").problems,
  ).toContainEqual({
    rule: "label-misspelt",
    place: { line: 6, column: 5 },
    message: "“Falback” is no label that is known, so what it says is kept as text only.",
    hint: "Did you mean “Fallback”?",
  });
});

test("a misspelt heading is told with the one that is meant", () => {
  expect(tillLedger("## 4. Eror Handling\n\nText.").problems).toContainEqual({
    rule: "label-misspelt",
    place: { line: 3, column: 1 },
    message:
      "“4. Eror Handling” is no heading that is known, so what stands below it is kept as text only.",
    hint: "Did you mean “Error Handling”?",
  });
});

describe("slips", () => {
  test.each([
    ["**Last Updatd:** 2026-03-01", "Last Updated"],
    ["**last udpated**: 2026-03-01", "last updated"],
    ["**LastUpdated:** 2026-03-01", "Last Updated"],
    ["- **Formt:** CSV", "Format"],
    ["- **Frequenzy:** daily", "Frequency"],
    ["- **Purpos:** to sell", "Purpose"],
    ["### Retry Logc\n\nThrice.", "Retry Logic"],
    ["## Authenticaton & Securty\n\nText.", "Authentication and Security"],
    ["## Chnge Log\n\nText.", "Change Log"],
  ])("%s", (text, meant) => {
    expect(told(text).map((each) => each.replace(/^\S+ /, ""))).toEqual([
      `Did you mean “${meant}”?`,
    ]);
  });
});

describe("plain labels in a list", () => {
  test.each([
    ["## Till → Ledger\n\n- freqency: on change", "5:3 Did you mean “frequency”?"],
    ["## Till → Ledger\n\n### Error Handling\n\n1. falback: paper", "7:4 Did you mean “fallback”?"],
    ["## Till → Ledger\n\n- Data flow\n  - formt: CSV", "6:5 Did you mean “format”?"],
    [
      "## Datenfluss\n\n- Häufigkeit: täglich\n- **Format:** CSV\n- Rückfallebenne: Papier",
      "7:3 Did you mean “Rückfallebene”?",
    ],
  ])("are told: %s", (text, hint) => {
    expect(told(text)).toEqual([hint]);
  });

  test.each([
    "## Till → Ledger\n\nfreqency: on change",
    "## Till → Ledger\n\n- the freqency: on change",
    "## Thoughts\n\n- freqency: on change",
    "## Data Formats\n\n- formt: string",
    "## Contacts\n\n- Frequenzy: Priya",
    "## Till → Ledger\n\n- states: open, closed\n- nodes: three\n- contents: sales",
  ])("are not told where they may be anything else: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

const german = "## Datenfluss\n\n- **Häufigkeit:** täglich\n";
const spanish = "## Flujo de datos\n\n- **Frecuencia:** diaria\n";

test.each([
  ["German", `${german}- **Rückfallebenne:** Papier`, "Rückfallebene"],
  ["Spanish", `${spanish}\n## Descripcion\n\nTexto.`, "Descripción"],
])("slips of a contract in %s", (_, text, meant) => {
  expect(told(text)).toEqual([expect.stringContaining(`Did you mean “${meant}”?`)]);
});

test.each(["Rückfallebenne", "Descripcion", "Protocole"])(
  "a slip of a language that the contract isn't written in is none: %s",
  (word) => expect(told(`## ${word}\n\nText.`)).toEqual([]),
);

describe("words of their own", () => {
  test.each([
    "Description",
    "Alternatives",
    "Responsible",
    "Registry",
    "Stats",
    "Archives",
    "Historical",
    "Contracts",
    "Contract owner",
    "Contact owner",
    "Connections",
    "Corrections",
    "Consumers",
    "Providers",
    "Transfers",
    "Conditional",
    "Duplication",
    "Readability",
    "Monitored",
    "Maintained",
    "Compliant",
    "Idempotent",
    "Authenticating",
    "Authenticator",
    "Authorizations",
    "Vérification",
    "Compatibilité",
    "States",
    "Nodes",
    "Quotes",
    "Texts",
    "Contract",
    "Contents",
    "Updates",
    "Formats",
    "Scheduler",
    "Mitigation",
    "Received",
    "Provided",
    "Orders",
    "Stories",
    "Order Flow",
    "Code",
    "Whom",
  ])("%s", (word) => {
    expect(told(`## ${word}\n\nText.\n\n## Other\n\n- **${word}:** something`)).toEqual([]);
  });

  test("a person's role", () => {
    expect(told("## Contacts\n\n**Frequenzy:** Priya")).toEqual([]);
  });

  test("what the configuration knows, whose slips are told as well", () => {
    knowOwnWords({ labels: { fallback: ["Frequenzy"], purpose: ["Raison d'être"] } });
    expect(told("- **Frequenzy:** something")).toEqual([]);
    expect(told("- **Raisson d'être:** something")).toHaveLength(1);
  });
});
