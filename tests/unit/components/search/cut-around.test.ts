import { expect, test } from "vitest";
import { cutAround } from "../../../../src/components/search/cut-around.ts";

const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => `w${from + place}`).join(" ");

const shown = (text: string, found: string) => {
  const { from, to } = cutAround(text, text.indexOf(found));
  return text.slice(from, to);
};

test("a short text stays whole", () => {
  expect(shown(count(1, 26), "w20")).toBe(count(1, 26));
});

test("what follows is shown rather than what goes before", () => {
  expect(shown(count(1, 60), "w30")).toBe(count(25, 50));
});

test("a sentence that begins near is shown from its beginning", () => {
  expect(shown(`${count(1, 20)}. ${count(21, 60)}`, "w28")).toBe(count(21, 46));
});

test("where nothing more follows, what goes before fills the room", () => {
  expect(shown(count(1, 60), "w58")).toBe(count(35, 60));
});

test("what is found at the beginning is shown from there", () => {
  expect(shown(count(1, 60), "w3")).toBe(count(1, 26));
});
