import { expect, test } from "vitest";
import { tillLedger } from "./read-text.ts";

const facts = (text: string) => tillLedger(text).contract.facts;

test.each([
  [
    "a section",
    "## Rate Limits\n\n10 a second",
    { key: "rate-limits", title: "Rate Limits", anchor: "rate-limits" },
  ],
  [
    "a label",
    "## Notes\n\n**Rate limit:** 10 a second",
    { key: "rate-limits", title: "Rate limit", anchor: "notes" },
  ],
  [
    "a bare line",
    "## Notes\n\nRate limit: 10 a second",
    { key: "rate-limits", title: "Rate limit", anchor: "notes" },
  ],
])("a fact is stated by %s", (_, text, fact) => {
  expect(facts(text)).toEqual([{ ...fact, text: "10 a second" }]);
});

test("a section is one fact with all that is in it", () => {
  expect(facts("## Service Levels\n\n- **Timeout:** 2 s\n\n### Detail\n\nMore.")).toEqual([
    {
      key: "service-levels",
      title: "Service Levels",
      anchor: "service-levels",
      text: "- **Timeout:** 2 s\n\n### Detail\n\nMore.",
    },
  ]);
});

test("what has a slot of its own, or isn't filled in, is no further fact", () => {
  expect(
    facts("**Status:** Live\n\n## Idempotency\n\n[How]\n\n## Notes\n\n**SLA:** TBD"),
  ).toBeUndefined();
});
