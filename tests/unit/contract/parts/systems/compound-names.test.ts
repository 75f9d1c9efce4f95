import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const read = (title: string, contact: string) =>
  readText(
    `# Schnittstellenvereinbarung: ${title}\n\n## Kasse → Lager\n\nDas Kassensystem liefert Verkäufe.\n\n## Ansprechpartner\n\n- ${contact}: Jörg Nowak\n`,
  ).contract.contacts;

test.each(["Kassensystem", "Kassensystems"])("“%s” is the system Kasse", (contact) => {
  expect(
    readText(
      `# Integration Contract: Kasse ↔ Lager\n\nBesitzer des ${contact} ist Jörg.\n\n## Ansprechpartner\n\n- ${contact}: Jörg Nowak\n`,
    ).contract.contacts,
  ).toMatchObject([{ system: "kasse", name: "Jörg Nowak" }]);
  expect(read("Kasse ↔ Lager", "Lagersystem")).toMatchObject([{ system: "lager" }]);
});

test.each(["Kassenwart", "Kassensystemwechsel", "Hauptkassensystem", "Ökosystem"])(
  "“%s” is not",
  (contact) => {
    expect(read("Kasse ↔ Lager", contact)).toEqual([]);
  },
);

test("a system of that name is one of its own", () => {
  const { contacts } = readText(
    "# Integration Contract: Kasse ↔ Kassensystem\n\n## Ansprechpartner\n\n- Kassensystem: Jörg Nowak\n",
  ).contract;
  expect(contacts).toMatchObject([{ system: "kassensystem" }]);
});
