import { expect, test } from "vitest";
import { excerptOf } from "../../../../src/components/search/excerpt.ts";

/** What is found stands in brackets. */
const shown = (text: string, heading = "", question = "till fallback journal ledger") => {
  const runs = text
    .split(/(\[[^\]]*\])/)
    .map((part) => ({ text: part.replace(/[[\]]/g, ""), isFound: part.startsWith("[") }));
  return excerptOf(runs, { heading, question })
    .map((run) => (run.isFound ? `[${run.text}]` : run.text))
    .join("");
};

test.each([
  ["Gives. To [Till] at night.", "Gives", "To [Till] at night."],
  ["Gives a [Till] a rest.", "Gives", "Gives a [Till] a rest."],
  ["[Fallback]. Nightly CSV.", "Fallback", "Nightly CSV."],
  ["name it. [Till] writes.", "Contracts that name it", "[Till] writes."],
])("%j below “%s” doesn't say it again", (text, heading, expected) =>
  expect(shown(text, heading)).toBe(expected),
);

test.each([
  ["· Table · [Ledger] ·", "… Table · [Ledger] …"],
  ["and the [journal]", "… and the [journal] …"],
  ["booked by [Ledger.]", "… booked by [Ledger]."],
  ["", ""],
])("%j has no divider at its ends, and says where it is cut", (text, expected) =>
  expect(shown(text)).toBe(expected),
);

test("of what Pagefind found, the question's words are marked", () =>
  expect(shown("Gives. To the [tills,] at night.", "Gives", "till")).toBe(
    "To the [till]s, at night.",
  ));
