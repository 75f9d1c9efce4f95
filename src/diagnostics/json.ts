/** The report for programs: `contract-atlas check --format json`. */
import { z } from "zod";
import { findingSchema, type Finding } from "./finding.ts";
import type { CheckReport } from "./report.ts";
import { sortFindings } from "./sort.ts";
import { countFindings } from "./counts.ts";

const count = z.number().int().min(0);

export const jsonReportSchema = z.strictObject({
  contracts: count.describe("How many contracts were read."),
  files: count
    .optional()
    .describe("How many other files were read, where the findings are about those."),
  links: count
    .optional()
    .describe("How many links into the catalogue were checked in those files."),
  findings: z.array(findingSchema.strict()),
  summary: z.strictObject({
    errors: count,
    warnings: count,
    infos: count,
    leftOut: z
      .strictObject({ warnings: count, infos: count })
      .optional()
      .describe("How many findings `--severity` has left out; absent where it left out none."),
  }),
});

export type JsonReport = z.infer<typeof jsonReportSchema>;

export function reportJson({
  contracts,
  files,
  links,
  findings,
  leftOut = [],
}: Omit<CheckReport, "texts">): string {
  const report: JsonReport = {
    contracts,
    ...(files === undefined ? {} : { files }),
    ...(links === undefined ? {} : { links: links.checked }),
    findings: sortFindings(findings).map(inKeyOrder),
    summary: {
      ...countFindings(findings),
      ...(leftOut.length === 0 ? {} : { leftOut: lesser(leftOut) }),
    },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Errors are never left out. */
function lesser(leftOut: readonly Finding[]): NonNullable<JsonReport["summary"]["leftOut"]> {
  const { warnings, infos } = countFindings(leftOut);
  return { warnings, infos };
}

function inKeyOrder({ rule, severity, file, line, column, message, hint }: Finding): Finding {
  const finding = { rule, severity, file, line, column, message };
  return hint === undefined ? finding : { ...finding, hint };
}
