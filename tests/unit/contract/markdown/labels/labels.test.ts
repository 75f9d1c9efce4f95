import { describe, expect, test } from "vitest";
import { filled, flatten, labelsOf } from "../../../../../src/contract/markdown/labels/labels.ts";
import { childrenOf, parseMarkdown } from "../../../../../src/contract/markdown/tree.ts";

function read(text: string, bare = false) {
  const { labels, prose } = labelsOf(childrenOf(parseMarkdown(text, false).root), text, bare);
  return { labels: flatten(labels), prose };
}
const pairs = (text: string, bare = false) =>
  read(text, bare).labels.map(({ name, value }) => [name, value]);

describe("a label", () => {
  test.each([
    ["**Format:** CSV", [["Format", "CSV"]]],
    ["**Format**: CSV", [["Format", "CSV"]]],
    ["**Format: CSV**", [["Format", "CSV"]]],
    ["- **Format:** CSV", [["Format", "CSV"]]],
    ["- 📦 **Format:** CSV", [["Format", "CSV"]]],
    ["- [x] **Format:** CSV", [["Format", "CSV"]]],
    ["**Why so?** Because", [["Why so?", "Because"]]],
    ["> **Format:** CSV", [["Format", "CSV"]]],
    ["**格式：** CSV", [["格式", "CSV"]]],
    ["**Empty:**", [["Empty", ""]]],
    ["- Format: CSV", [["Format", "CSV"]]],
    [
      "**Format:** CSV · **Retry**: 3",
      [
        ["Format", "CSV"],
        ["Retry", "3"],
      ],
    ],
    ["**Format:** as **Till:** says", [["Format", "as **Till:** says"]]],
    [
      "**Purpose:** reserve stock when\nan order is placed",
      [["Purpose", "reserve stock when an order is placed"]],
    ],
    [
      "**If Ledger is down:** sales wait\n(for a day)",
      [["If Ledger is down", "sales wait (for a day)"]],
    ],
    ["**Frequency:**\nEvery night", [["Frequency", "Every night"]]],
    [
      "**Purpose:** reserve what is wanted before anybody else, and tell\nLedger",
      [["Purpose", "reserve what is wanted before anybody else, and tell Ledger"]],
    ],
    ["> **Purpose:** reserve\n> stock\n> at night", [["Purpose", "reserve stock at night"]]],
    ["**Format:** CSV\nSent by mail.", [["Format", "CSV"]]],
    ["**Format:** CSV  \nas ever", [["Format", "CSV"]]],
    ["**Version:** 1.0\nof the contract", [["Version", "1.0"]]],
    ["**Till team:** Ann\ntill@shop.example", [["Till team", "Ann"]]],
    ["**Purpose:** stock\nremark: soon", [["Purpose", "stock"]]],
    ["- **Retry Logic** – 3 times, 1 s apart", [["Retry Logic", "3 times, 1 s apart"]]],
    ["1. **Ledger unavailable** — sales wait", [["Ledger unavailable", "sales wait"]]],
    ["**Purpose** – reserve stock", [["Purpose", "reserve stock"]]],
    ["**Endpoint** — `POST /sales`", [["Endpoint", "`POST /sales`"]]],
    ["**If Ledger is down** - sales wait", [["If Ledger is down", "sales wait"]]],
    ["**Zweck** – Bestand reservieren", [["Zweck", "Bestand reservieren"]]],
    ["**Propósito** – reservar existencias", [["Propósito", "reservar existencias"]]],
    ["**用途** — 预留库存", [["用途", "预留库存"]]],
    [
      "**Purpose** – reserve stock\n**Errors** – it waits\n**Fallback:** mail",
      [
        ["Purpose", "reserve stock"],
        ["Errors", "it waits"],
        ["Fallback", "mail"],
      ],
    ],
    [
      "**Fallback** – by hand,\nall day\n**Ledger sleeps** – Till waits\nas well\n**Retry** – 3 times",
      [
        ["Fallback", "by hand, all day"],
        ["Retry", "3 times"],
      ],
    ],
    [
      "**Purpose** – reserve stock when\nan order is placed\n**Fallback** – mail",
      [
        ["Purpose", "reserve stock when an order is placed"],
        ["Fallback", "mail"],
      ],
    ],
    [
      "- What happens if Ledger is unavailable? It waits.",
      [["What happens if Ledger is unavailable?", "It waits."]],
    ],
    [
      "- ¿Qué pasa si Ledger no responde? Espera.",
      [["¿Qué pasa si Ledger no responde?", "Espera."]],
    ],
    ["- Data flow\n  - Format: CSV", [["Format", "CSV"]]],
    ["- Sundays\n  - Format: CSV", []],
    ["- **Retry Logic** → 3 times", [["Retry Logic", "3 times"]]],
    ["- Fallback → full resync", [["Fallback", "full resync"]]],
    ["- Data flow\n  - Format -> CSV", [["Format", "CSV"]]],
    ["**Format:** `a: b` and [c](d)", [["Format", "`a: b` and [c](d)"]]],
    [
      "**Data flow** – JSON\n**If Ledger is down** – sales wait\n**Fallback** – by hand",
      [
        ["Data flow", "JSON"],
        ["If Ledger is down", "sales wait"],
        ["Fallback", "by hand"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test.each([
    "**Sales matter**",
    "**Important: read twice**",
    "Format: CSV",
    "- Note: CSV",
    "- **Important** – read twice",
    "**Important** – read twice",
    "We keep **Retry** – and no more – for calls",
    "We keep its\n**Retry** – and no more – for calls",
    "**Retry** means – as above – three times",
    "**Fallback** → full resync",
    "**Retry**–three times",
    "*Retry* – three times",
    "Retry – three times",
    "- **Format** is CSV",
    "- Really? Because",
    "- format → fmt",
    "- Data formats\n  - format → fmt",
    "- Data flow\n  - status → state",
    "Fallback → full resync",
    "`**Format:** x`",
    "**:** x",
    "- **\\:** x",
  ])("%s is none", (text) => {
    expect(pairs(text)).toEqual([]);
  });

  test("needs no bold among metadata, if its word is known", () => {
    expect(pairs("Version: 1.0\nMood: fine", true)).toEqual([["Version", "1.0"]]);
  });
});

describe("lines of one paragraph are labels of their own", () => {
  const expected = [
    ["Version", "1.0"],
    ["Status", "Live"],
  ];
  test.each([
    ["with two spaces", "**Version:** 1.0  \n**Status:** Live"],
    ["without", "**Version:** 1.0\n**Status:** Live"],
    ["with a backslash", "**Version:** 1.0\\\n**Status:** Live"],
    ["in a quotation", "> **Version:** 1.0\n> **Status:** Live"],
    ["with CRLF", "**Version:** 1.0\r\n**Status:** Live"],
  ])("%s", (_, text) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe("a value", () => {
  test("may be the blocks that follow", () => {
    expect(pairs("**Request:**\n\n```json\n{}\n```\n")).toEqual([["Request", "```json\n{}\n```"]]);
  });

  test("leaves the margin of its list", () => {
    expect(pairs("- **Steps:**\n  1. stop\n  2. start\n")).toEqual([
      ["Steps", "1. stop\n2. start"],
    ]);
  });

  test("goes on over the lines of its list item", () => {
    expect(pairs("- **Format:** JSON\n  over REST")).toEqual([["Format", "JSON over REST"]]);
  });

  test("ends where a paragraph of prose begins", () => {
    const { labels, prose } = read("**Format:** CSV\n\nThat is all.");
    expect(labels.map(({ value }) => value)).toEqual(["CSV"]);
    expect(prose).toHaveLength(1);
  });

  test("may hold labels", () => {
    expect(pairs("- **Permissions:**\n  - **Till:** read\n  - **Ledger:** write")).toEqual([
      ["Permissions", "- **Till:** read\n- **Ledger:** write"],
      ["Till", "read"],
      ["Ledger", "write"],
    ]);
  });

  test("is no value where it is still to be filled in", () => {
    const [open, stated] = read("- **Format:** [CSV, JSON]\n- **Frequency:** Daily").labels;
    expect([filled(open), filled(stated), filled(undefined)]).toEqual([
      undefined,
      "Daily",
      undefined,
    ]);
  });
});

describe("a table of two columns", () => {
  test("is labels, where its first column holds known words", () => {
    expect(pairs("| Field | Value |\n|---|---|\n| Version | 1.0 |\n| Status | Live |")).toEqual([
      ["Version", "1.0"],
      ["Status", "Live"],
    ]);
  });

  test("may begin with a label in its header", () => {
    expect(pairs("| Version | 1.0 |\n|---|---|\n| Status | Live |")).toHaveLength(2);
  });

  test.each(["| | |", "| Property | Value |"])(
    "of properties may hold others as well: %s",
    (head) => {
      const rows = [
        "Format | XML",
        "Encoding | UTF-8",
        "Encryption | PGP",
        "Size | 1 MB",
        "Schedule | daily",
      ];
      expect(pairs([head, "|---|---|", ...rows.map((row) => `| ${row} |`)].join("\n"))).toEqual([
        ["Format", "XML"],
        ["Schedule", "daily"],
      ]);
    },
  );

  test.each([
    ["| Field | Meaning |", ["Status | its state", "Date | its day"]],
    ["| | |", ["Status | its state"]],
  ])("of a message's fields holds none by chance: %s", (head, rows) => {
    const all = [...rows, "Amount | a", "Buyer | b", "Seller | c"].map((row) => `| ${row} |`);
    expect(pairs([head, "|---|---|", ...all].join("\n"))).toEqual([]);
  });

  test("is a list of things, where only the header is a known word", () => {
    expect(pairs("| Event | Description |\n|---|---|\n| `a.b` | x |")).toEqual([]);
  });
});

describe("a label's place", () => {
  test.each([
    ["**Version:** 1.0", { line: 1, column: 14 }],
    ["> x\n>\n> **Version:** 1.0\n> **Status:** Live", { line: 3, column: 16 }],
    ["- **Empty:**", { line: 1, column: 3 }],
  ])("is that of its value, else of its name: %j", (text, place) => {
    expect(read(text).labels[0]?.place).toEqual(place);
  });

  test("counts the lines of its paragraph", () => {
    const places = read("a\n  **Version:** 1.0\n**Status:** Live").labels.map(({ place }) => place);
    expect(places).toEqual([
      { line: 2, column: 16 },
      { line: 3, column: 13 },
    ]);
  });
});

describe("items of nothing but a word, a dash and its value", () => {
  test.each([
    ["* Format - CSV\n* Frequency - nightly", ["Format: CSV", "Frequency: nightly"]],
    ["- Owner – Team X\n- Version — 1.2", ["Owner: Team X", "Version: 1.2"]],
    [
      "- Owner – Team X\n- Colour – red\n- Rollback – restore",
      ["Owner: Team X", "Rollback: restore"],
    ],
    ["- Verantwortlich – Team X\n- Format – CSV", ["Verantwortlich: Team X", "Format: CSV"]],
    [
      "- Format - CSV\n- Retry - twice,\n  then by hand",
      ["Format: CSV", "Retry: twice, then by hand"],
    ],
    [
      "- Format - `text/csv`\n- Owner - @till-team\n- Fallback - sales are kept",
      ["Format: `text/csv`", "Owner: @till-team", "Fallback: sales are kept"],
    ],
    ["- Format - json lines\n- Retry - twice", ["Format: json lines", "Retry: twice"]],
  ])("%s", (text, told) => {
    expect(pairs(text).map((pair) => pair.join(": "))).toEqual(told);
  });

  test.each([
    ["one alone may be a thought", "- Format - CSV"],
    ["one of them is a sentence", "- Format - CSV\n- Frequency - nightly\n- Sent over SFTP"],
    ["few of them are known", "- Format - CSV\n- Orders - paid\n- Sales - done\n- Refunds - asked"],
    ["these are fields", "- Status - whether it is paid\n- Date - of the sale"],
    ["these as well", "- format - of the file\n- frequency - of the till"],
    [
      "these are decisions",
      "- Format - we wanted XML, the bank refuses it\n- Frequency - nightly was too slow\n- Fallback - dropped",
    ],
    ["these are questions", "- Fallback - none yet?\n- Retry - how often?"],
    [
      "these are steps",
      "- Owner - opens the file\n- Format - checks columns\n- Version - is raised",
    ],
    ["nobody does anything", "- Format - nobody parses it\n- Fallback - none"],
    ["a range is none", "- Format 1 - 2\n- Frequency 3-4"],
  ])("%s", (_, text) => {
    expect(pairs(text)).toEqual([]);
  });
});
