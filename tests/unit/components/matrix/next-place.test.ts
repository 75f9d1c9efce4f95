import { expect, test } from "vitest";
import { nextPlace } from "../../../../src/components/matrix/next-place.ts";

/** `x` is where focus is, `o` a filled place. */
function from(key: string, ...picture: string[]): string | undefined {
  const row = picture.findIndex((line) => line.includes("x"));
  const place = { row, column: picture[row]?.indexOf("x") ?? -1 };
  const filled = picture.map((line) => [...line].map((sign) => sign !== "."));
  const next = nextPlace(filled, place, key);
  return next && `${next.row}:${next.column}`;
}

test("arrows lead to the next filled place in their direction", () => {
  const picture = ["..o.", "o.x.o", "....", "..o."];
  expect(from("ArrowUp", ...picture)).toBe("0:2");
  expect(from("ArrowDown", ...picture)).toBe("3:2");
  expect(from("ArrowLeft", ...picture)).toBe("1:0");
  expect(from("ArrowRight", ...picture)).toBe("1:4");
});

test("where nothing more is filled, a key leads nowhere", () => {
  for (const key of ["ArrowUp", "ArrowLeft", "Home", "Control+Home", "PageUp"])
    expect(from(key, "x..", "..o")).toBeUndefined();
  expect(from("a", "xo")).toBeUndefined();
});

test("Home and End lead to the ends of a row, with Control to those of all", () => {
  const picture = [".o..", "ooxoo", "o..."];
  expect(from("Home", ...picture)).toBe("1:0");
  expect(from("End", ...picture)).toBe("1:4");
  expect(from("Control+Home", ...picture)).toBe("0:1");
  expect(from("Control+End", ...picture)).toBe("2:0");
});

test("a page is ten rows, or as many as it takes to come to the next", () => {
  const column = [..."o...........xoo.....o......o"];
  expect(from("PageDown", ...column)).toBe("20:0");
  expect(from("PageUp", ...column)).toBe("0:0");
  expect(from("PageDown", "x", ...Array<string>(30).fill("."), "o", "o")).toBe("31:0");
});
