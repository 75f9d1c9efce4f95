import { expect, test } from "vitest";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

test.each(["", "# Readme\n\nHow we work.\n"])(
  "of a file that is no contract nothing else is told: %j",
  async (text) => {
    const findings = await runRules(subjectOf(text));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["no-two-systems"]));
  },
);
