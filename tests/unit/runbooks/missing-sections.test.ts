import { expect, it } from "vitest";
import { missingSections } from "../../../src/runbooks/missing-sections.ts";
import { subjectOf } from "../rules/subject.ts";

it("says in words what is missing, and where to look instead", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## 💶 Till → Ledger\n\n## Deployed Releases\n\n## Deployment\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const missing = new Map(missingSections(document).map((section) => [section.anchor, section]));
  expect(missing.get("a-to-b-error-handling")).toMatchObject({
    lane: "Till → Ledger",
    name: "error handling",
    instead: { anchor: "a-to-b" },
  });
  expect(missing.get("b-to-a")).toEqual({
    anchor: "b-to-a",
    also: [],
    lane: "Ledger → Till",
    begins: true,
  });
  expect(missing.get("rollback-plan")).toEqual({
    anchor: "rollback-plan",
    also: [],
    name: "Rollback plan",
    instead: { anchor: "deployment", title: "Deployment" },
  });
});

it("guesses by a heading that sounds alike, and takes no beginning for an answer", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## Overview\n\nSales.\n\n## Rolling everything back\n\nRedeploy.\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const missing = new Map(missingSections(document).map((section) => [section.anchor, section]));
  expect(missing.get("rollback-plan")?.instead).toEqual({
    anchor: "rolling-everything-back",
    title: "Rolling everything back",
    isGuess: true,
  });
  expect(missing.get("contacts")).toEqual({ anchor: "contacts", also: [], name: "Contacts" });
});

it("says once of a direction that nothing flows there, whatever links to its parts", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## Overview\n\n## Ledger → Till\n\nNothing flows this way.\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const back = missingSections(document).filter(({ lane }) => lane === "Ledger → Till");
  expect(back).toEqual([
    {
      anchor: "b-to-a-purpose",
      also: ["data-flow", "interface", "error-handling", "example"].map((part) => `b-to-a-${part}`),
      lane: "Ledger → Till",
      begins: true,
      nothingFlows: true,
      instead: { anchor: "b-to-a", title: "Ledger → Till" },
    },
  ]);
});

it("leads from a direction in which nothing flows to the errors of the other one", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n### Error Handling\n\n- **Fallback:** wait\n\n## Ledger → Till\n\nNothing flows this way.\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const back = missingSections(document).find(({ lane }) => lane === "Ledger → Till");
  expect(back?.otherWay).toEqual({
    anchor: "a-to-b-error-handling",
    title: "Till → Ledger: error handling",
  });
});

it("tells what goes on about the direction of the entry before it, and what begins another", () => {
  const [document] = subjectOf(
    "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n### Purpose\n\nSales.\n",
  ).documents;
  if (!document) throw new Error("There is no contract in the text.");
  const entries = missingSections(document).map(({ lane, name, continues, begins }) => [
    lane,
    name,
    continues ? "continues" : begins && "begins",
  ]);
  expect(entries.slice(0, 6)).toEqual([
    ["Till → Ledger", "data flow", undefined],
    ["Till → Ledger", "interface", "continues"],
    ["Till → Ledger", "error handling", "continues"],
    ["Till → Ledger", "example", "continues"],
    ["Ledger → Till", undefined, "begins"],
    ["Ledger → Till", "purpose", "continues"],
  ]);
  const first = entries.findIndex(([lane]) => lane === undefined);
  expect(entries.slice(first, first + 2).map(([, , place]) => place)).toEqual([
    "begins",
    undefined,
  ]);
});
