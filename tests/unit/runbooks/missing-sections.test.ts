import { expect, it } from "vitest";
import { missingSections } from "../../../src/runbooks/missing-sections.ts";
import { subjectOf } from "../rules/subject.ts";

it("says in words what is missing, and where to look instead", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## 💶 Till → Ledger\n\n## Deploying & Release\n\n## Deployment\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const missing = new Map(missingSections(document).map((section) => [section.anchor, section]));
  expect(missing.get("a-to-b-error-handling")).toMatchObject({
    label: "Till → Ledger: error handling",
    instead: { anchor: "a-to-b" },
  });
  expect(missing.get("b-to-a")).toEqual({ anchor: "b-to-a", also: [], label: "Ledger → Till" });
  expect(missing.get("rollback-plan")).toEqual({
    anchor: "rollback-plan",
    also: [],
    label: "Rollback plan",
    instead: { anchor: "deployment", title: "Deployment" },
  });
});

it("says once of a direction that nothing flows there, whatever links to its parts", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## Overview\n\n## Ledger → Till\n\nNothing flows this way.\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const back = missingSections(document).filter(({ label }) => label.startsWith("Ledger → Till"));
  expect(back).toEqual([
    {
      anchor: "b-to-a-purpose",
      also: ["data-flow", "interface", "error-handling", "example"].map((part) => `b-to-a-${part}`),
      label: "Ledger → Till",
      nothingFlows: true,
      instead: { anchor: "b-to-a", title: "Ledger → Till" },
    },
  ]);
});
