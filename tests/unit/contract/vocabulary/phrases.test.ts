import { expect, test } from "vitest";
import { languages } from "../../../../src/contract/vocabulary/languages.ts";
import { wordsIn } from "../../../../src/contract/vocabulary/language.ts";
import { says, saysNothing, saysOnly } from "../../../../src/contract/vocabulary/phrases.ts";

test.each([
  "No direct communication today.",
  "Nothing.",
  "One-way",
  "Keine Rückmeldung",
  "sin datos",
  "没有数据",
])("“%s” says that nothing flows", (text) => {
  expect(says(text, "none")).toBe(true);
});

test.each(["Notes are sent", "Now data flows", "A nonesuch"])("“%s” doesn't", (text) => {
  expect(says(text, "none")).toBe(false);
});

test("a phrase stands as words of its own", () => {
  expect(says("unplanned", "planned")).toBe(false);
  expect(says("Not yet built", "planned")).toBe(true);
});

test("saysOnly wants the whole text", () => {
  expect(saysOnly("not applicable", "nothing")).toBe(true);
  expect(saysOnly("none of these", "nothing")).toBe(false);
});

test.each(["None", "n/a.", "-", "—", "", "keine", "无"])(
  "“%s” answers that there is nothing",
  (value) => {
    expect(saysNothing(value)).toBe(true);
  },
);

test("every word of the vocabulary is written as it is compared", () => {
  const wrong = languages.flatMap(({ sections, labels, columns }) =>
    [sections, labels, columns].flatMap((table) =>
      Object.values(table)
        .flatMap((row) => wordsIn(row))
        .filter((word) => word !== word.toLowerCase() || /[^\p{L}\p{M}\p{N} ]/u.test(word)),
    ),
  );
  expect(wrong).toEqual([]);
});
