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
  expect(missing.get("b-to-a")).toEqual({ anchor: "b-to-a", label: "Ledger → Till" });
  expect(missing.get("rollback-plan")).toEqual({
    anchor: "rollback-plan",
    label: "Rollback plan",
    instead: { anchor: "deployment", title: "Deployment" },
  });
});
