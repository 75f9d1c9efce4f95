import { expect, test } from "vitest";
import { statusIn } from "../../../../src/contract/model/status.ts";
import { readText } from "../read-text.ts";

test.each([
  ["Deprecated; active until June", "deprecated"],
  ["Active; to be deprecated in June", "active"],
  ["Live since March, draft kept", "active"],
  ["Draft, then live", "draft"],
  ["Obsoleta desde mayo", "deprecated"],
  ["Retirada", "retired"],
  ["En retirada", "deprecated"],
  ["Obsolete", "deprecated"],
  ["In Produktion", "active"],
  ["In Kraft", "active"],
  ["运行中", "active"],
  ["End of life", "deprecated"],
  ["EOL in May", "deprecated"],
  ["Under review", "draft"],
  ["In progress", "draft"],
  ["Released", "active"],
  ["GA since May", "active"],
  ["Operational", "active"],
  ["No longer in use", "retired"],
  ["Not in use any more", "retired"],
  ["Nicht mehr in Betrieb", "retired"],
  ["Was live until May 2026", "retired"],
  ["Replaced by the Price Service", "deprecated"],
  ["Approved, not yet in production", "planned"],
  ["To be released", "planned"],
  ["~~Draft~~ Active", "active"],
  ["Not deprecated: active", "active"],
])("the word that comes first in “%s” counts: %s", (words, status) => {
  expect(statusIn(words)).toBe(status);
});

test.each([
  undefined,
  "",
  "who knows",
  "interactive",
  "draftsman",
  "Not active",
  "Not in production",
])("%j tells no status", (words) => {
  expect(statusIn(words)).toBeUndefined();
});

const problemsIn = (head: string) =>
  readText(`${head}\n\n## Notes\n\nOne-way.`).problems.filter(
    ({ rule }) => rule === "schema-invalid",
  );

test.each([
  ["deprecatd", "deprecatd", "deprecated"],
  ["✅ Actve", "Actve", "active"],
  ["`depricated` since May 2024", "depricated", "deprecated"],
  ["In producton", "producton", "production"],
  ["Entwruf", "Entwruf", "entwurf"],
  ["abgekundigt", "abgekundigt", "abgekündigt"],
])("a status written “%s” is told at its value, with what is meant", (value, word, meant) => {
  expect(problemsIn(`# Till ↔ Ledger\n\n**Status:** ${value}`)).toEqual([
    {
      rule: "schema-invalid",
      place: { line: 3, column: 13 },
      message: `The status is “${word}”, which is not one of draft, planned, active, deprecated, retired, so the contract counts as active.`,
      hint: `Did you mean \`${meant}\`?`,
    },
  ]);
});

test("a misspelt status says what the contract counts as where frontmatter says it", () => {
  const head = "---\nstatus: draft\n---\n\n# Till ↔ Ledger\n\n**Status:** deprecatd";
  expect(problemsIn(head)).toMatchObject([
    { place: { line: 7 }, message: expect.stringMatching(/counts as draft\.$/) },
  ]);
});

test.each([
  "Approved",
  "Activa",
  "Obsoleta desde mayo",
  "Final",
  "v2",
  "In review",
  "In preview",
  "In revision",
  "Live since 2024",
  "✅ Active",
  "Inactive",
  "Revised",
  "Kraftvoll",
  "Craft",
  "Half-life",
  "Attivo",
  "Resolved",
  "Released",
  "Activated",
  "Approval pending",
  "Active, deprecatd in May",
  "已停用",
  "审核通过",
  "Done",
  "n/a",
  "TBD",
  "[Draft | Active]",
  "",
])("a status written “%s” is no misspelling", (value) => {
  expect(problemsIn(`# Till ↔ Ledger\n\n**Status:** ${value}`)).toEqual([]);
});

const unknownIn = (head: string) =>
  readText(`${head}\n\n## Notes\n\nOne-way.`).problems.filter(
    ({ rule }) => rule === "status-unknown",
  );

test.each([
  "Not active",
  "Not in production",
  "Not active in any of the shops",
  "Stale",
  "Alive",
  "Inactive",
  "✅ Done",
  "On hold",
  "停用中",
])("a status written “%s” is told as unknown, with those that are known", (value) => {
  const [problem, ...others] = unknownIn(`# Till ↔ Ledger\n\n**Status:** ${value}`);
  expect(others).toEqual([]);
  expect(problem).toEqual({
    rule: "status-unknown",
    place: { line: 3, column: 13 },
    message: `“${value}” is no status that is known, so the contract counts as active.`,
    hint: "Write one of draft, planned, active, deprecated, retired; a remark may follow it.",
  });
  expect(problemsIn(`# Till ↔ Ledger\n\n**Status:** ${value}`)).toEqual([]);
});

test.each(["Live since 2024", "v2", "n/a", "TBD", "Used by all shops since the spring", ""])(
  "a status written “%s” is none that is unknown",
  (value) => {
    expect(unknownIn(`# Till ↔ Ledger\n\n**Status:** ${value}`)).toEqual([]);
  },
);

test("nor is one that frontmatter overrules", () => {
  expect(unknownIn("---\nstatus: draft\n---\n\n# Till ↔ Ledger\n\n**Status:** Stale")).toEqual([]);
});

test("what a section of content calls a status is none of the contract's", () => {
  expect(problemsIn("# Till ↔ Ledger\n\n## Till → Ledger\n\n- **Status:** deprecatd")).toEqual([]);
});
