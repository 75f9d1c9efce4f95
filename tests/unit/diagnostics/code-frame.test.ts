import { describe, expect, it } from "vitest";
import { codeFrame } from "../../../src/diagnostics/code-frame.ts";

/** The character the caret stands below, in a terminal with columns of equal width. */
function pointedAt(text: string, line: number, column: number): string | undefined {
  const frame = codeFrame(text, line, column);
  return frame?.text.slice(frame.pointer.length - 1);
}

describe("code frame", () => {
  it("points at the column of the line", () => {
    expect(codeFrame("one\ntwo words\n", 2, 5)).toEqual({
      line: 2,
      text: "two words",
      pointer: "    ^",
    });
  });

  it.each(["a\r\nb here", "a\nb here", "a\rb here"])(
    "takes every kind of line break: %j",
    (text) => {
      expect(codeFrame(text, 2, 3)?.text).toBe("b here");
    },
  );

  it("keeps tabs, so that the caret moves as the text does", () => {
    expect(codeFrame("\t- x", 1, 4)?.pointer).toBe("\t  ^");
  });

  it("counts wide characters and emoji as two columns, joined marks as none", () => {
    expect(codeFrame("系統 x", 1, 4)?.pointer).toBe("     ^");
    expect(codeFrame("🚀 x", 1, 4)?.pointer).toBe("   ^");
    expect(codeFrame("e\u0301 x", 1, 4)?.pointer).toBe("  ^");
  });

  it("cuts a long line around the place and says so", () => {
    const line = `${"a".repeat(300)}HERE${"b".repeat(300)}`;
    const frame = codeFrame(line, 1, 301);
    expect(frame?.text.length).toBeLessThanOrEqual(102);
    expect(frame?.text).toMatch(/^….*…$/);
    expect(pointedAt(line, 1, 301)).toMatch(/^HEREb/);
  });

  it("doesn't cut a character in two", () => {
    const line = `${"🚀".repeat(200)}HERE`;
    for (const column of [1, 101, 202, 401]) {
      expect(codeFrame(line, 1, column)?.text).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it("points behind the end of a line that is shorter than the column", () => {
    expect(codeFrame("ab", 1, 9)?.pointer).toBe("  ^");
  });
});
