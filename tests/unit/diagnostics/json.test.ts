import { expect, it } from "vitest";
import { jsonReportSchema, reportJson } from "../../../src/diagnostics/json.ts";
import { finding } from "./finding.ts";

it("has exactly the documented keys, in the documented order", () => {
  const report = reportJson({
    contracts: 2,
    findings: [
      finding({ file: "b.md" }),
      finding({ file: "a.md", severity: "error", hint: "Do it." }),
    ],
  });
  expect(report).toBe(
    `${JSON.stringify(
      {
        contracts: 2,
        findings: [
          {
            rule: "placeholder",
            severity: "error",
            file: "a.md",
            line: 1,
            column: 1,
            message: "Something is open.",
            hint: "Do it.",
          },
          {
            rule: "placeholder",
            severity: "warning",
            file: "b.md",
            line: 1,
            column: 1,
            message: "Something is open.",
          },
        ],
        summary: { errors: 1, warnings: 1, infos: 0 },
      },
      undefined,
      2,
    )}\n`,
  );
  expect(jsonReportSchema.safeParse(JSON.parse(report)).success).toBe(true);
});

it("has the same shape when nothing is wrong", () => {
  expect(JSON.parse(reportJson({ contracts: 3, findings: [] }))).toEqual({
    contracts: 3,
    findings: [],
    summary: { errors: 0, warnings: 0, infos: 0 },
  });
});
