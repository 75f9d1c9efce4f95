import { describe, expect, it } from "vitest";
import { recentFrom, withRecent } from "../../../../../src/site/search/query/recent.ts";

describe("recent searches", () => {
  it("has the newest first, and each once", () => {
    expect(withRecent(["rota", "Ledger"], " ledger ")).toEqual(["ledger", "rota"]);
  });

  it("keeps six", () => {
    expect(withRecent(["1", "2", "3", "4", "5", "6"], "7")).toEqual(["7", "1", "2", "3", "4", "5"]);
  });

  it("takes an empty search for none", () => {
    expect(withRecent(["rota"], "  ")).toEqual(["rota"]);
  });

  it.each([null, "", "{", '{"a":1}', "[1]"])("reads %j as none", (stored) => {
    expect(recentFrom(stored)).toEqual([]);
  });
});
