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

  it("only errors are errors", () => {
    expect(hasErrors([finding({ severity: "warning" }), finding({ severity: "info" })])).toBe(
      false,
    );
    expect(hasErrors([finding({ severity: "error" })])).toBe(true);
  });
});
