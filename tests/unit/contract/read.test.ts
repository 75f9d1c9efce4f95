import { describe, expect, test } from "vitest";
import { contractSchema } from "../../../src/contract/model/schema.ts";
import { readText, tillLedger } from "./read-text.ts";

const rules = (text: string) => readText(text).problems.map(({ rule }) => rule);

test("an empty file is a contract that says nothing", () => {
  const { contract, problems } = readText("");
  expect(contractSchema.parse(contract)).toMatchObject({
    id: "till-ledger",
    title: "Untitled contract",
    flows: [],
  });
  expect(problems.map(({ rule }) => rule)).toEqual(["no-two-systems"]);
});

test.each(["finance/till-ledger.md", "finance/till-ledger.mdx"])(
  "the id of %s is its path without the ending",
  (file) => {
    expect(readText("# A ↔ B", { file }).contract).toMatchObject({
      id: "finance/till-ledger",
      file,
    });
  },
);

describe("the overview", () => {
  test("is prose: labels and hints are left out", () => {
    expect(
      tillLedger("## Overview\n\nSales.\n\n[Brief description]\n\n**System A:** x").contract
        .overview,
    ).toBe("Sales.");
  });

  test("may stand right below the title", () => {
    expect(tillLedger("**Version:** 1.0\n\nSales.").contract.overview).toBe("Sales.");
  });

  test("is the section's, where there is one, even if it is still open", () => {
    expect(
      tillLedger("Sales.\n\n## Overview\n\n[Brief description]").contract.overview,
    ).toBeUndefined();
  });
});

describe("a direction that is neither described nor denied", () => {
  test.each([
    ["one", "## Till → Ledger\n\nSales.", 1],
    ["both", "## Notes\n\nHello.", 2],
    ["none: one-way", "One-way only.\n\n## Till → Ledger\n\nSales.", 0],
    [
      "none: denied in the notes",
      "## Till → Ledger\n\nSales.\n\n## Notes\n\nNothing flows back.",
      0,
    ],
    [
      "none: denied under its heading",
      "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nNothing.",
      0,
    ],
  ])("%s", (_, text, count) => {
    const found = tillLedger(text).problems.filter(({ rule }) => rule === "direction-missing");
    expect(found).toHaveLength(count);
  });

  test.each([
    ["no heading names it", "## Till → Ledger\n\nSales.", false],
    ["nothing stands below its heading", "## Ledger → Till\n\n### Purpose", false],
    [
      "only hints stand there",
      "## Ledger → Till\n\n### Purpose\n[What for?]\n\n### Data Flow\n- **Format:** [JSON]\n\n" +
        "**Request Format:**\n```json\n{ ... }\n```",
      false,
    ],
    ["it is denied", "## Ledger → Till\n\nNothing flows this way.", undefined],
    [
      "it is denied in a part",
      "## Ledger → Till\n\n### Interface Details\n\nNothing flows this way.",
      undefined,
    ],
    ["it is denied by a label", "## Ledger → Till\n\n- **Format:** None", undefined],
    ["it is denied in the heading", "## Ledger → Till (none)", undefined],
    ["it is retired in the heading", "## Ledger → Till (retired)", undefined],
    ["it is denied in the overview", "## Overview\n\nOne-way only.", undefined],
    ["it is described", "## Ledger → Till\n\nBalances.", undefined],
  ])("is known in the model: %s", (_, text, described) => {
    expect(tillLedger(text).contract.flows[1]?.described).toBe(described);
  });

  test("is named", () => {
    expect(tillLedger("## Till → Ledger\n\nSales.").problems[0]?.message).toContain(
      "What Ledger gives to Till",
    );
  });
});

test("one system is not two", () => {
  expect(rules("# Integration Contract: Till ↔ Till")).toEqual(["no-two-systems"]);
});

describe("frontmatter that lists too few systems", () => {
  const problem = (systems: string, title = "# Integration Contract: Till ↔ Ledger") =>
    readText(`---\nstatus: active\nsystems: ${systems}\n---\n\n${title}`).problems[0];

  test.each([
    ["[till]", "lists one system, “till”"],
    ["[]", "lists no system"],
  ])("%s is told where it stands, with what the title names", (systems, message) => {
    expect(problem(systems)).toMatchObject({
      rule: "no-two-systems",
      place: { line: 3, column: 1 },
      message: expect.stringContaining(message),
      hint: "List both systems there, or remove it: the title names “Till” and “Ledger”.",
    });
  });

  test("is no advice to remove it where the title names no pair", () => {
    expect(problem("[till]", "# Takings")?.hint).toBe(
      "List both systems there, or remove it and name them in the title: `# Integration Contract: System ↔ Other system`.",
    );
  });

  test("is told where it stands where two names are one system", () => {
    expect(problem("[Till, till]")).toMatchObject({ place: { line: 3, column: 1 } });
  });
});

test.each(["", "\n  \n", "\uFEFF"])("a file with nothing in it is told to be empty: %j", (text) => {
  expect(readText(text).problems).toMatchObject([
    {
      rule: "no-two-systems",
      message: expect.stringContaining("The file is empty"),
      hint: expect.stringContaining("`contract-atlas new"),
    },
  ]);
});

test("a title that is still the template's is told as such", () => {
  const [problem] = readText("# Integration Contract: [System A Name] ↔ [System B Name]").problems;
  expect(problem).toMatchObject({
    rule: "no-two-systems",
    message: expect.stringContaining("still to be filled in"),
    hint: expect.stringContaining("begins with `_`"),
  });
});

test("MDX that can't be read is told, and read as Markdown", () => {
  const { contract, problems } = readText("# Till ↔ Ledger\n\nNothing flows {", { file: "a.mdx" });
  expect(problems.map(({ rule }) => rule)).toEqual(["mdx-invalid"]);
  expect(contract.systems).toHaveLength(2);
});

describe("every fact has a place", () => {
  const document = tillLedger(
    "## Till → Ledger\n\n### Data Flow\n- **Format:** CSV\n\n### Error Handling\n- **Fallback:** Paper",
  );

  test.each([
    ["title", { line: 1, column: 1 }],
    ["flows.0", { line: 3, column: 1 }],
    ["flows.0.format", { line: 6, column: 15 }],
    ["flows.0.errorHandling.fallback", { line: 9, column: 17 }],
    ["flows.0.errorHandling.retry", { line: 3, column: 1 }],
    ["nothing.of.the.kind", { line: 1, column: 1 }],
  ])("%s, or its nearest ancestor's", (path, place) => {
    expect(document.placeOf(path)).toEqual(place);
  });
});

test("a lone carriage return ends a line", () => {
  const { contract, placeOf } = readText(
    "# Till ↔ Ledger\r\r## Contacts\r\r- **Till\r  Owner:** Ada\r",
  );
  expect(contract.contacts).toMatchObject([{ role: "Till Owner", name: "Ada" }]);
  expect(placeOf("contacts.0")).toEqual({ line: 6, column: 12 });
});

test("a byte-order mark and CRLF change nothing", () => {
  const text = "# Till ↔ Ledger\n\nOne-way.\n\n## Till → Ledger\n\n- **Format:** CSV\n  in S3\n";
  const dressed = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  expect(readText(dressed).contract).toEqual(readText(text).contract);
});

test("what stands behind ten thousand headings is not read, which is told where it begins", () => {
  const before = "### x\n".repeat(9999);
  const whole = `${before}### Version\n\n`;
  expect(tillLedger(whole.slice(6)).problems.map(({ rule }) => rule)).not.toContain(
    "schema-invalid",
  );
  const { contract, problems } = tillLedger(`${whole}## Contacts\n\n**Till Owner:** Ana\n`);
  expect(problems.find(({ rule }) => rule === "schema-invalid")).toMatchObject({
    message: expect.stringContaining("more than 10,000 headings"),
    place: { line: 10_002, column: 1 },
  });
  expect(contract.contacts).toEqual([]);
});
