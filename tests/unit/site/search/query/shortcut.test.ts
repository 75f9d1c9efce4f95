import { describe, expect, it } from "vitest";
import { isField, opensSearch } from "../../../../../src/site/search/query/shortcut.ts";

const key = (
  name: string,
  held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("opensSearch", () => {
  it("takes Ctrl K, ⌘ K and /", () => {
    expect(opensSearch(key("k", { ctrlKey: true }), null)).toBe(true);
    expect(opensSearch(key("K", { metaKey: true }), null)).toBe(true);
    expect(opensSearch(key("/"), { tagName: "A" })).toBe(true);
    expect(opensSearch(key("/", { shiftKey: true }), null)).toBe(true);
  });

  it("leaves other keys alone", () => {
    expect(opensSearch(key("k"), null)).toBe(false);
    expect(opensSearch(key("k", { ctrlKey: true, shiftKey: true }), null)).toBe(false);
    expect(opensSearch(key("k", { ctrlKey: true, altKey: true }), null)).toBe(false);
    expect(opensSearch(key("/", { ctrlKey: true }), null)).toBe(false);
  });

  it("leaves keys to the field one types in", () => {
    expect(opensSearch(key("/"), { tagName: "INPUT" })).toBe(false);
    expect(opensSearch(key("k", { ctrlKey: true }), { tagName: "TEXTAREA" })).toBe(false);
    expect(opensSearch(key("/"), { tagName: "INPUT", type: "checkbox" })).toBe(true);
  });
});

describe("isField", () => {
  it("knows what takes text", () => {
    expect(isField({ tagName: "DIV", isContentEditable: true })).toBe(true);
    expect(isField({ tagName: "input", type: "search" })).toBe(true);
    expect(isField({ tagName: "SELECT" })).toBe(true);
    expect(isField({ tagName: "BUTTON" })).toBe(false);
    expect(isField(undefined)).toBe(false);
  });
});
