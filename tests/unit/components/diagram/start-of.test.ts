import { expect, test } from "vitest";
import { startOf } from "../../../../src/components/diagram/start-of.ts";

const box = (start: number, isSubject = false) => ({ start, end: start + 80, isSubject });

test("a picture without boxes that lead anywhere begins at its beginning", () => {
  expect(startOf([], 300)).toBe(0);
});

test("as many boxes as can be are in sight", () => {
  const boxes = [box(20), box(600), box(700), box(800)];
  expect(startOf(boxes, 300)).toBe(588);
});

test("of places that show as many the first is taken", () => {
  expect(startOf([box(20), box(120), box(700), box(800)], 300)).toBe(0);
});

test("what the page is about is in sight, as near the middle as its neighbours allow", () => {
  const boxes = [box(0), box(300, true), box(500), box(600), box(900)];
  expect(startOf(boxes, 420)).toBe(272);
  expect(startOf([box(0), box(300, true), box(1000)], 200)).toBe(240);
});
