import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { accentColours, accentStyles, contrast } from "../../../../src/site/files/accent.ts";

test("a colour that can be read stays as it is", () =>
  expect(accentColours("#0b5f6b").light).toBe("#0b5f6b"));

test("any colour can be read on every ground of either theme", () =>
  assert(
    property(integer({ min: 0, max: 0xffffff }), (value) => {
      const { light, dark } = accentColours(`#${value.toString(16).padStart(6, "0")}`);
      for (const ground of ["#fcfbf8", "#ffffff", "#f5f3ed"])
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ["#12151a", "#191d24", "#0d1014"])
        expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
    }),
  ));

test("three digits are six", () => expect(accentColours("#000").light).toBe("#000000"));

test("the stylesheet names both themes", () =>
  expect(accentStyles("#0b5f6b")).toMatch(/--link: light-dark\(#0b5f6b, #[0-9a-f]{6}\)/));
