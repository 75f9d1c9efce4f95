import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const id = "1QwErTyUiOpAsDfGhJkLzXcVbNm1234567890abcdEfG";
const url = `https://docs.google.com/spreadsheets/d/${id}/edit`;
const read = (text: string) => tillLedger(text).contract.resources;
const both = [
  { system: "till", mode: "write" },
  { system: "ledger", mode: "read" },
];

describe("a sheet's address is a sheet where the words beside it say who uses it", () => {
  test.each([
    ["an item", `- shared: google sheet "VIPs" ${url} (Till writes, Ledger reads)`],
    ["a sentence", `The sheet "VIPs" (${url}#gid=0) is written by Till and read by Ledger.`],
    ["a link", `Till writes the [VIPs](${url}), Ledger reads it.`],
    ["another heading", `## Bits and bobs\n\nTill writes [VIPs](${url}), Ledger reads it.`],
    ["German", `Till schreibt in die Tabelle „VIPs“ ${url}, Ledger liest sie.`],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject([{ kind: "google-sheet", name: id, label: "VIPs" }]);
    expect(read(text)[0]?.access).toEqual(expect.arrayContaining(both));
  });

  test("without a name it is called by its id", () => {
    const [sheet] = read(`- google sheet ${url} (Till writes, Ledger reads)`);
    expect(sheet).toMatchObject({
      name: id,
      access: both,
      permissions: "Till writes, Ledger reads",
    });
    expect(sheet).not.toHaveProperty("label");
  });

  test("named twice, it is one", () => {
    const text = `- **Sheet:** \`${id}\`\n- **Permissions:** Till writes, Ledger reads`;
    expect(
      read(`Till writes [VIPs](${url}), Ledger reads it.\n\n## Shared Resources\n\n${text}`),
    ).toHaveLength(1);
  });
});

describe("elsewhere it is a link", () => {
  test.each([
    ["whose use nobody tells", `The minutes are at ${url}.`],
    ["of the past", `Until May Till wrote sales to ${url}, where Ledger read them. It was closed.`],
    ["no longer used", `Ledger no longer reads ${url}.`],
    ["of plans", `Till will write ${url}, Ledger reads it then.`],
    ["in a change log", `## Change Log\n\n- 1.1: Till writes ${url}, Ledger reads it`],
    ["that isn't decided on", `## Open Questions\n\n- Till writes ${url}, Ledger reads it?`],
    [
      "that describes it",
      `How Till writes a sale that Ledger reads is described in [this sheet](${url}).`,
    ],
    [
      "that documents it",
      `The mapping of what Till writes and Ledger reads is documented in ${url}`,
    ],
    ["to see", `Till writes sales, Ledger reads them, see ${url}.`],
    ["to see, in German", `Till schreibt Verkäufe, Ledger liest sie, siehe ${url}.`],
    ["one of two", `Till writes ${url}, Ledger reads ${url.replace("1Qw", "2Qw")}.`],
    ["of another kind", `Till writes ${url.replace("spreadsheets", "document")}, Ledger reads it.`],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
