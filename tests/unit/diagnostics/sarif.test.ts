import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { z } from "zod";
import type { Finding } from "../../../src/diagnostics/finding.ts";
import { reportSarif } from "../../../src/diagnostics/sarif.ts";
import { finding } from "./finding.ts";

/** The standard's own schema. */
const schemaFile = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
// One of its patterns is none where a pattern is read as Unicode.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv as never);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

const logSchema = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number().optional(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({ startLine: z.number(), startColumn: z.number() }),
              }),
            }),
          ]),
          partialFingerprints: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ]),
});

const rules = [
  {
    id: "placeholder",
    severity: "warning",
    summary: "No hint is left.",
    why: "It looks like a fact.",
    markdown: "# placeholder",
  },
] as const;

function report(...findings: Finding[]) {
  const text = reportSarif({ findings, rules, version: "1.2.3" });
  const log: unknown = JSON.parse(text);
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  return logSchema.parse(log).runs[0];
}

function fingerprints(...findings: Finding[]): string[] {
  return report(...findings).results.flatMap(({ partialFingerprints }) =>
    Object.values(partialFingerprints),
  );
}

it("fits the standard's schema, with findings and without", () => {
  expect(report().results).toEqual([]);
  const hostile = '</script>"\u0000\u202e';
  const { results } = report(
    finding({ severity: "error" }),
    finding({ severity: "warning", rule: "unknown-rule", file: "../a b/é#1%.md" }),
    finding({ severity: "info", message: hostile, hint: hostile }),
  );
  expect(results).toHaveLength(3);
});

it("the schema isn't satisfied by anything", () => {
  expect(isValid({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
});

it("says which rule, how severe, and where", () => {
  const { results, tool } = report(
    finding({ severity: "info", line: 7, column: 3, hint: "Write it." }),
  );
  expect(results[0]).toMatchObject({
    ruleId: "placeholder",
    level: "note",
    message: { text: "Something is open. Write it." },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "contracts/till-ledger.md" },
          region: { startLine: 7, startColumn: 3 },
        },
      },
    ],
  });
  expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe("placeholder");
});

it("knows a finding again after lines have moved, and its age has grown", () => {
  const before = finding({ line: 4, message: "Nobody has confirmed it for 366 days." });
  const after = finding({ line: 40, column: 2, message: "Nobody has confirmed it for 367 days." });
  expect(fingerprints(after)).toEqual(fingerprints(before));
});

it("tells apart rules, files, wordings and the second of two alike", () => {
  const all = fingerprints(
    finding(),
    finding({ line: 2 }),
    finding({ file: "contracts/other.md" }),
    finding({ message: "Something else is open." }),
    finding({ rule: "stale" }),
  );
  expect(new Set(all).size).toBe(5);
});
