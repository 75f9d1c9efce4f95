import { expect, it } from "vitest";
import { redirects } from "../../../../src/runbooks/manifest/redirects.ts";
import { subjectOf } from "../../rules/subject.ts";

function redirectsOf(first: string, second: string) {
  const contract = (aliases: string) => `---\naliases: ${aliases}\n---\n# A ↔ B\n`;
  const markdown = `<!-- file: one.md -->\n${contract(first)}<!-- file: two.md -->\n${contract(second)}`;
  return redirects(subjectOf(markdown).catalogue);
}

it("a former id leads to its contract", () => {
  expect(redirectsOf("[old/one, uno]", "[]")).toEqual([
    { alias: "old/one", id: "one" },
    { alias: "uno", id: "one" },
  ]);
});

it("a live id, the contract's own, or one that is taken leads nowhere else", () => {
  expect(redirectsOf("[two, one, old, old]", "[old]")).toEqual([{ alias: "old", id: "one" }]);
});

it.each(["../../etc/x", "a/../b", "/a", "a/", "a//b", "a?b", "a#b", "a\\\\b", "."])(
  "a former id that would lead out of the site is none: %s",
  (alias) => {
    const markdown = `---\naliases: ["${alias}"]\n---\n# A ↔ B\n`;
    const { documents, catalogue } = subjectOf(markdown);
    expect(documents[0]?.problems.map(({ rule }) => rule)).toContain("schema-invalid");
    expect(redirects(catalogue)).toEqual([]);
  },
);
