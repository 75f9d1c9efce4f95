import { expect, test } from "vitest";
import {
  act,
  firstSentence,
  gist,
  midSentence,
} from "../../../../../src/catalogue/views/words/wording.ts";

test.each([
  ["JSON over REST, one batch a minute; CSV nightly", "JSON over REST"],
  ["Daily at 02:00, and at boot", "Daily at 02:00"],
  ["`a,b;c` rows, nightly", "`a,b;c` rows"],
  ["Near real-time (every 60 s, more or less)", "Near real-time"],
  [
    "[Sheet, shared](https://x.example/a,b) read hourly",
    "[Sheet, shared](https://x.example/a,b) read hourly",
  ],
  ["v1.2 events", "v1.2 events"],
])("the gist of %j is %j", (text, expected) => expect(gist(text)).toBe(expected));

test.each([
  ["One. Two.", "One."],
  ["Uses v2.3 of `x. y`. Then more.", "Uses v2.3 of `x. y`."],
  ["No stop at all", "No stop at all"],
  ["Is it? Yes.", "Is it?"],
])("the first sentence of %j is %j", (text, expected) =>
  expect(firstSentence(text)).toBe(expected),
);

test("who acts is read from the wording, and not invented", () => {
  expect(act("Push from Till")).toBe("push");
  expect(act("Pushed by A, pulled by B")).toBe("push and pull");
  expect(act("As needed")).toBeUndefined();
  expect(act(undefined)).toBeUndefined();
});

test("abbreviations keep their capitals in the middle of a line", () => {
  expect(midSentence("Daily")).toBe("daily");
  expect(midSentence("CSV nightly")).toBe("CSV nightly");
});

test.each([
  "Thursdays at 12:30",
  "Monday to Friday",
  "Mon–Fri 08:00",
  "September to December",
  "Montag bis Freitag um 6 Uhr",
  "Dezember",
  "Echtzeit",
  "Monatsende",
])("%j keeps its capital in the middle of a line", (text) => expect(midSentence(text)).toBe(text));

test.each([
  ["Montags um 12:30", "montags um 12:30"],
  ["Täglich", "täglich"],
  ["Lunes a las 8", "lunes a las 8"],
  ["Sunset of each day", "sunset of each day"],
  ["Monthly", "monthly"],
])("%j is %j in the middle of a line", (text, expected) =>
  expect(midSentence(text)).toBe(expected),
);
