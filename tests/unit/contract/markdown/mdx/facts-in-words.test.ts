import { expect, test } from "vitest";
import { llmsText } from "../../../../../src/exports/llms-text.ts";
import { subjectOf } from "../../../rules/subject.ts";
import { readText } from "../../read-text.ts";

const title = "# Integration Contract: Till ↔ Ledger\n\n";
const overview = (text: string, file = "till-ledger.mdx") =>
  readText(`${title}## Overview\n\n${text}`, { file }).contract.overview;

test("a component that a fact holds half of is left out, and what stands in it stays", () => {
  const { contract } = readText(
    `${title}## Till → Ledger\n\n**Fallback:**\n\n<Callout>\n\nPaper.\n\n</Callout>\n\n- <SystemLink id="stock" /> as well`,
    { file: "till-ledger.mdx" },
  );
  expect(contract.flows[0]?.errorHandling?.fallback?.replace(/\n+/g, " ")).toBe(
    "Paper. - stock as well",
  );
});

test("a fact is never empty, and code is as it is written", () => {
  const { contract } = readText(
    `${title}## Till → Ledger\n\n- **Fallback:** <PaperForms kind="new" />`,
    {
      file: "till-ledger.mdx",
    },
  );
  expect(contract.flows[0]?.errorHandling?.fallback).toBe("PaperForms");
  expect(overview('Reads `<SystemLink id="x" />`.')).toBe('Reads `<SystemLink id="x" />`.');
  expect(overview("Reads <b>all</b>.", "till-ledger.md")).toBe("Reads <b>all</b>.");
});

test("what is told of a contract elsewhere has the words", () => {
  const { catalogue } = subjectOf(
    `<!-- file: a.mdx -->\n${title}Till tells <SystemLink id="stock" /> what was sold.\n`,
  );
  const text = llmsText(catalogue, { title: "All", addressOf: (path) => path });
  expect(text).toContain(": Till tells stock what was sold.");
});
