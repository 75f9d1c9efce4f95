import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const read = (item: string) => tillLedger(`## Shared Resources\n\n${item}`);
const resources = (item: string) =>
  read(item).contract.resources.map(({ kind, name, label, access }) => [
    kind,
    name,
    label,
    ...access.map(({ system, mode }) => `${system} ${mode}`),
  ]);
const unread = (item: string) =>
  read(item).problems.filter(({ rule }) => rule === "resource-unread");
const id = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefgh";
const bothWrite = ["till write", "ledger write"];

describe("a sheet of a list is known by its id, in code or not", () => {
  test.each([
    [`Google Sheet "Corrections" (${id}), both write`, "Corrections", ...bothWrite],
    [`Google Sheet "Corrections" (\`${id}\`), both write`, "Corrections", ...bothWrite],
    [`Google Sheet „Korrekturen“ (${id}), beide schreiben`, "Korrekturen", ...bothWrite],
    [`Google Sheet Other (${id}): Till and Ledger write`, "Other", ...bothWrite],
    [`Google Sheet **Rates** (${id}) – Till writes`, "Rates", "till write"],
    [`**Rates** (\`${id}\`), both write`, "Rates", ...bothWrite],
    [`Google Sheet ${id}: Till writes`, undefined, "till write"],
    [`Google Sheet "Budget" (${id})`, "Budget"],
    [`Google Sheet "Budget" (${id}), used by Till`, "Budget", "till unknown"],
  ])("- %s", (item, label, ...access) => {
    expect(resources(`- ${item}`)).toEqual([["google-sheet", id, label, ...access]]);
  });
});

test.each([
  [`Budget (${id}), both write`, "Budget"],
  [`${id} (monthly), both write`, undefined],
])("below “Google Sheets” no word for it is needed: - %s", (item, label) => {
  const { contract } = tillLedger(`## Google Sheets\n\n- ${item}`);
  expect(contract.resources).toMatchObject([
    {
      kind: "google-sheet",
      name: id,
      access: [{ mode: "write" }, { mode: "write" }],
      ...(label && { label }),
    },
  ]);
});

describe("it is none", () => {
  test.each([
    ["without a word for a sheet", `Token (${id}): Till`],
    ["that isn't used any more", `The sheet (${id}), no longer used by Till`],
    ["that is spoken of in a sentence", `See the sheet (${id}) for how Till counts`],
  ])("%s", (_, item) => {
    expect(resources(`- ${item}`)).toEqual([]);
    expect(unread(`- ${item}`)).toEqual([]);
  });
});

test("a sheet that is read as none is told", () => {
  const item = `- Spreadsheet Rates, ${id}, both write`;
  expect(resources(item)).toEqual([]);
  expect(unread(item)).toMatchObject([
    { hint: expect.stringContaining(`“- **Google Sheet:** \`${id}\` (both write)”`) },
  ]);
});

describe("behind “Other” the word for a kind tells that the name is one", () => {
  test.each([
    ["Redis `stock`, key prefix `s:`, used by Till only", ["stock", "till unknown"]],
    ["Redis `stock`, key prefix `s:`, Till writes", ["stock", "till write"]],
    ["Redis `stock`, used by Till until May 2024, now retired", undefined],
    ["the flag `is_vip`, set by Till", undefined],
  ])("%s", (value, expected) => {
    const found = resources(`- **Other:** ${value}`);
    expect(found).toEqual(expected ? [["other", expected[0], undefined, expected[1]]] : []);
  });
});
