import { describe, expect, test } from "vitest";
import { hintsIn, isUnfilled } from "../../../../src/contract/markdown/placeholders.ts";

describe("a value is still to be filled in", () => {
  test.each([
    "",
    "[Sheet ID, table name, etc.]",
    "[Name]/[Email]",
    "{{version}}",
    "<Your name>",
    "<name/email>",
    "TBD",
    "`TBD`",
    "TBD – ask Tom",
    "TODO",
    "TODO list all endpoints",
    "TODO list: ask Tom",
    "[optional]",
    "t.b.c.",
    "[To be filled]",
    "to be confirmed",
    "???",
    "…",
    "xxx",
    "noch offen",
    "por definir",
    "待定",
  ])("“%s”", (value) => {
    expect(isUnfilled(value)).toBe(true);
  });
});

describe("a value is stated", () => {
  test.each([
    "None",
    "[the handbook](https://example.com)",
    "`[1, 2]` rows",
    "https://example.com",
    "<https://example.com>",
    "<ravi@example.com>",
    "Every [1] hours",
    "The todo list",
    "x < y and y > z",
    "At [Sheet ID], daily",
    "TODO list entries are sent every hour",
  ])("“%s”", (value) => {
    expect(isUnfilled(value)).toBe(false);
  });
});

describe("hints within a text", () => {
  test("are found in order, with their offsets", () => {
    expect(hintsIn("At [Sheet ID], TBD, {{rate}}")).toEqual([
      { text: "[Sheet ID]", offset: 3 },
      { text: "TBD", offset: 15 },
      { text: "{{rate}}", offset: 20 },
    ]);
  });

  test("are told once, where one stands in another", () => {
    expect(hintsIn("[TBD: who owns it]")).toEqual([{ text: "[TBD: who owns it]", offset: 0 }]);
  });

  test.each([
    ["TODO list the fields", "TODO"],
    ["Rows: TODO list endpoints", "TODO"],
    ["[optional: who]", "[optional: who]"],
    ["[Draft or Active]", "[Draft or Active]"],
  ])("%s is one", (text, hint) => {
    expect(hintsIn(text).map((found) => found.text)).toEqual([hint]);
  });

  test.each([
    "TODO list entries are sent every hour.",
    "It stays in the TODO list.",
    "TODO lists from the till",
    "a note [optional]",
    "it's [sic] settled",
    "[Deprecated] Old path",
    "[veraltet] Alter Pfad",
    "Till → Ledger [planned]",
    "[x] done",
    "[ ] open",
    "rows[index]",
    "[1]",
    "[text](url)",
    "[text][ref]",
    "[ref]: url",
    "Map<string>",
    "[PAY-123] Field added",
    "[~hsato] restores it",
  ])("%s is none", (text) => {
    expect(hintsIn(text)).toEqual([]);
  });
});
