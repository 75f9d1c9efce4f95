import { expect, it } from "vitest";
import type { Finding } from "../../../src/diagnostics/finding.ts";
import { reportGithub } from "../../../src/diagnostics/github.ts";

const finding: Finding = {
  rule: "fallback-missing",
  severity: "info",
  file: "contracts/a,b:c.md",
  line: 7,
  column: 3,
  message: "100 % lost\nand gone",
  hint: "Say: what then.",
};

it("is one workflow command a finding, at its line and column", () => {
  expect(reportGithub([finding])).toBe(
    "::notice file=contracts/a%2Cb%3Ac.md,line=7,col=3,title=fallback-missing::100 %25 lost%0Aand gone%0ASay: what then.\n",
  );
});

it("can't be made to run another command by a contract's text", () => {
  const report = reportGithub([{ ...finding, message: "\n::stop-commands::x" }]);
  expect(report.match(/^::/gm)).toHaveLength(1);
});

it("names errors and warnings as such", () => {
  const report = reportGithub([
    { ...finding, severity: "error" },
    { ...finding, severity: "warning", line: 8 },
  ]);
  expect(report).toMatch(/^::error [^\n]*\n::warning /);
});
