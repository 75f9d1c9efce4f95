import { describe, expect, it } from "vitest";
import { sectionNumbers } from "../../../../src/contract/model/section-numbers.ts";

function numbers(...headings: [level: number, title: string][]): Record<string, string> {
  const sections = headings.map(([level, title], line) => ({
    level,
    title,
    line: line + 1,
    anchor: title
      .toLowerCase()
      .replace(/[^a-z]+/g, "-")
      .replace(/^-|-$/g, ""),
  }));
  return Object.fromEntries(sectionNumbers(sections));
}

describe("section numbers", () => {
  it("are counted where headings carry none", () => {
    expect(
      numbers([1, "Contract"], [2, "Overview"], [2, "Flow"], [3, "Purpose"], [3, "Errors"]),
    ).toEqual({ 1: "overview", 2: "flow", "2.1": "purpose", "2.2": "errors" });
  });

  it("are those the headings carry", () => {
    expect(numbers([2, "Overview"], [2, "1. Flow"], [3, "1.2 Errors"], [2, "§4 Alerts"])).toEqual({
      1: "flow",
      "1.2": "errors",
      4: "alerts",
    });
  });

  it("of a part are joined to its main section's", () => {
    expect(numbers([2, "2a) Back"], [3, "1. Purpose"], [3, "Errors"])).toEqual({
      "2a": "a-back",
      "2a.1": "purpose",
      "2a.2": "errors",
    });
  });

  it("are no years and no amounts", () => {
    expect(numbers([2, "2026 in review"], [2, "Flow"])).toEqual({ 1: "in-review", 2: "flow" });
  });

  it("of a contract without sections are none", () => {
    expect(numbers()).toEqual({});
  });
});
