import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runRules } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

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

describe("a copy of the template", () => {
  const template = readFileSync(
    new URL("../../../../src/contract/template.md", import.meta.url),
    "utf8",
  );
  const begun = template
    .replaceAll(/\[System A Name\]|\bSystem A\b(?!:)/g, "Till")
    .replaceAll(/\[System B Name\]|\bSystem B\b(?!:)/g, "Ledger")
    .replaceAll("[Date]", "2026-10-30");
  const toldOf = async (text: string) =>
    (await runRules(subjectOf(text))).filter(
      ({ rule }) => rule === "placeholder" || rule === "option-unfilled",
    );

  test("in which nothing is filled in is told once, with how much is open and where to begin", async () => {
    const told = await toldOf(begun);
    expect(told).toMatchObject([
      {
        rule: "placeholder",
        severity: "warning",
        line: begun.split("\n").findIndex((line) => line.startsWith("[What does Ledger get")) + 1,
        column: 1,
        message:
          "This is still the template: 74 places are to be filled in, and nothing is told yet of what flows.",
      },
    ]);
    expect(told[0]?.hint).toMatch(/^Begin with .*“Purpose”.*“Data Flow”/);
  });

  test("whose title is still to be filled in as well is told once, beside what is wrong with that", async () => {
    expect(await toldOf(template)).toHaveLength(1);
  });

  test("of which most sections are deleted is told once", async () => {
    const [kept = ""] = begun.split("## Versioning");
    expect(await toldOf(kept)).toHaveLength(1);
  });

  test("with one fact in it is still one", async () => {
    const one = begun.replace("[What does Ledger get from Till, and what for?]", "Sales.");
    expect(one).not.toBe(begun);
    expect(await toldOf(one)).toMatchObject([
      {
        message:
          "This is nearly all the template: 73 places are to be filled in, and 1 fact is stated.",
      },
    ]);
  });

  test("of which a part is filled in is told place by place", async () => {
    const lines = begun
      .replace("[What does Ledger get from Till, and what for?]", "Sales.")
      .replace("[JSON, CSV, Google Sheets, REST API, etc.]", "JSON")
      .replace("[Real-time, batch daily, on-demand, etc.]", "Nightly")
      .replace("[Push from Till, pull by Ledger, or both]", "Push from Till");
    const told = await toldOf(lines);
    expect(told.filter(({ rule }) => rule === "placeholder")).toHaveLength(70);
    expect(told.filter(({ rule }) => rule === "option-unfilled")).toHaveLength(2);
    expect(told.map(({ message }) => message).join()).not.toContain("the template:");
  });

  test("isn't what a short contract with a few open places is", async () => {
    const text = `# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n- **Format:** TBD\n- **Frequency:** TBD\n`;
    expect(await toldOf(text)).toHaveLength(2);
  });
});
