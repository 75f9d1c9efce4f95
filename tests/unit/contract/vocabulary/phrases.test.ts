import { expect, test } from "vitest";
import { languages } from "../../../../src/contract/vocabulary/languages.ts";
import { wordsIn } from "../../../../src/contract/vocabulary/language.ts";
import {
  affirms,
  says,
  saysNothing,
  saysOnly,
} from "../../../../src/contract/vocabulary/phrases.ts";

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

test.each([
  "Planned for May.",
  "Nothing yet, planned for May 2027.",
  "There is no flow today; one is planned.",
  "Not yet built",
  "Geplant für Mai.",
])("“%s” plans something", (text) => {
  expect(affirms(text, "planned")).toBe(true);
});

test.each([
  "None is planned.",
  "No return flow is planned",
  "Not planned.",
  "Nothing flows back, and none is planned.",
  "Nicht geplant.",
  "Ninguna planificada: no planificada.",
])("“%s” plans nothing", (text) => {
  expect(affirms(text, "planned")).toBe(false);
});

test.each([
  "No rollback.",
  "There is no rollback plan",
  "None is planned.",
  "No alerts are configured.",
  "Es gibt keinen Plan.",
  "No hay plan",
  "没有回滚计划",
])("“%s” states no fact", (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  "No rollback is needed",
  "No Frills Tech",
  "None of the tables are dropped, the release is put back",
  "No data is lost; install the previous release",
])("“%s” states one", (text) => {
  expect(saysNothing(text)).toBe(false);
});
