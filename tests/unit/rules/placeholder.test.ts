import { expect, test } from "vitest";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

test.each([
  [
    "- **Fallback:** [Alternative]",
    "`Fallback` in “Till → Ledger” is still a hint in square brackets.",
  ],
  [
    "Sent to [Ledger URL] each night.",
    "`[Ledger URL]` in “Till → Ledger” is still a hint in square brackets.",
  ],
  ["[TOC]", "`[TOC]` in “Till → Ledger” is another tool's macro for a table of contents."],
  ["{{toc}}", "`{{toc}}` in “Till → Ledger” is another tool's macro for a table of contents."],
  ["[[TOC]]", "`[TOC]` in “Till → Ledger” is another tool's macro for a table of contents."],
  ["- **Format:** TBD", "`Format` in “Till → Ledger” still says `TBD`."],
  ["- **Fallback:** Wait on <the disk>", "`Fallback` in “Till → Ledger” still says `<the disk>`."],
  ["- **Format:**", "`Format` in “Till → Ledger” has nothing after it."],
  [
    "Sent to {{ledger}} each night.",
    "`{{ledger}}` in “Till → Ledger” is a place that nobody has filled in.",
  ],
  [
    "TODO: describe the batch.",
    "`TODO` in “Till → Ledger” says that something is still to be written.",
  ],
])("%s is told: %s", async (line, message) => {
  const text = `# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n${line}\n`;
  const told = (await runRules(subjectOf(text))).filter(({ rule }) => rule === "placeholder");
  expect(told.map((finding) => finding.message)).toEqual([message]);
});

test("what to do depends on what is there", async () => {
  const lines = "[TOC]\n\n- **Frequency:** [How often]\n- **Retry:** TBD\n- **Format:**";
  const text = `# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n${lines}\n`;
  const told = (await runRules(subjectOf(text))).filter(({ rule }) => rule === "placeholder");
  expect(told.map(({ hint }) => hint)).toEqual([
    expect.stringContaining("Delete it"),
    expect.stringContaining("write round ones"),
    "Write the fact instead; `none` is a fact too.",
    expect.stringContaining("delete the label"),
  ]);
});
