import { expect, test } from "vitest";
import { excerptOf } from "../../../../src/components/search/excerpt.ts";

/** What is found stands in brackets. */
const shown = (text: string, heading = "") => {
  const runs = text
    .split(/(\[[^\]]*\])/)
    .map((part) => ({ text: part.replace(/[[\]]/g, ""), isFound: part.startsWith("[") }));
  return excerptOf(runs, heading)
    .map((run) => (run.isFound ? `[${run.text}]` : run.text))
    .join("");
};

test.each([
  ["Gives. To [Till] at night.", "Gives", "To [Till] at night."],
  ["Gives a [Till] a rest.", "Gives", "Gives a [Till] a rest."],
  ["[Fallback]. Nightly CSV.", "Fallback", "Nightly CSV."],
])("%j below “%s” doesn't say it again", (text, heading, expected) =>
  expect(shown(text, heading)).toBe(expected),
);

test.each([
  ["· Table · [Ledger] ·", "Table · [Ledger] …"],
  ["and the [journal]", "and the [journal] …"],
  ["booked by [Ledger.]", "booked by [Ledger.]"],
  ["", ""],
])("%j has no divider at its ends, and says that it is cut", (text, expected) =>
  expect(shown(text)).toBe(expected),
);
