import { describe, expect, it } from "vitest";
import { hasErrors, summarise } from "../../../src/diagnostics/summary.ts";
import { finding } from "./finding.ts";

describe("summary", () => {
  it("counts by severity, worst first, and the contracts concerned", () => {
    const findings = [
      finding({ file: "a.md", severity: "warning" }),
      finding({ file: "a.md", severity: "error" }),
      finding({ file: "b.md", severity: "error" }),
      finding({ file: "b.md", severity: "error" }),
      finding({ file: "b.md", severity: "warning" }),
    ];
    expect(summarise({ contracts: 26, findings })).toBe(
      "3 errors, 2 warnings in 2 of 26 contracts",
    );
  });

  it("uses the singular for one", () => {
    expect(summarise({ contracts: 1, findings: [finding({ severity: "info" })] })).toBe(
      "1 info in 1 of 1 contract",
    );
    expect(summarise({ contracts: 1, findings: [] })).toBe("No problems in 1 contract.");
  });

  it("counts files where some are no contracts", () => {
    const findings = [finding({ file: "contracts/systems.yaml", severity: "error" })];
    expect(summarise({ contracts: 26, findings })).toBe("1 error in 1 file, 26 contracts read");
  });

  describe("of links", () => {
    const of = (checked: number, unjudged: number, files = 1) => ({
      contracts: 3,
      files,
      findings: [],
      links: { checked, unjudged, files: 1 },
    });

    it("says how many were checked", () => {
      expect(summarise(of(14, 0))).toBe("No problems in 1 file, 14 links checked.");
      const findings = [finding({ file: "a.md", severity: "error" })];
      expect(summarise({ ...of(1, 0), findings })).toBe("1 error in 1 of 1 file, 1 link checked");
    });

    it("claims nothing of files in which there was none to check", () => {
      expect(summarise(of(0, 0))).toBe("No link into the catalogue was found in 1 file.");
      expect(summarise(of(0, 2))).toMatch(
        /^No link was checked in 1 file: 2 web links stand there, and .* address .* unknown; set `site`/,
      );
    });

    it("says how many could not be judged beside others", () => {
      expect(summarise(of(2, 3))).toMatch(
        /^No problems in 1 file, 2 links checked\. 3 web links were not: .* unknown; set `site`/,
      );
    });

    it("keeps what else was found to be in order", () => {
      expect(summarise(of(0, 0, 2))).toBe("No problems in 2 files, no link checked.");
    });
  });

  it("only errors are errors", () => {
    expect(hasErrors([finding({ severity: "warning" }), finding({ severity: "info" })])).toBe(
      false,
    );
    expect(hasErrors([finding({ severity: "error" })])).toBe(true);
  });
});
