import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { reportPretty } from "../../../src/diagnostics/pretty.ts";
import { finding } from "./finding.ts";

const text = "# Till ↔ Ledger\n\n- **Fallback:** [Alternative]\n";

function pretty(findings: Parameters<typeof finding>[0][], texts: [string, string][] = []): string {
  return reportPretty(
    { contracts: 26, findings: findings.map(finding), texts: new Map(texts) },
    { colour: false },
  );
}

describe("the report for people", () => {
  it("shows message, place, line, caret, hint and rule", () => {
    const report = pretty(
      [
        {
          line: 3,
          column: 17,
          message: "`Fallback` is still the template's hint.",
          hint: "Write the fact.",
        },
      ],
      [["contracts/till-ledger.md", text]],
    );
    expect(report).toBe(`contracts/till-ledger.md

warning[placeholder]: \`Fallback\` is still the template's hint.
  ╭─ contracts/till-ledger.md:3:17
3 │ - **Fallback:** [Alternative]
  │                 ^
  ╰─ hint: Write the fact.

1 warning in 1 of 26 contracts
`);
  });

  it("groups by file and sorts by place, whatever order findings come in", () => {
    const report = pretty([
      { file: "b.md", message: "last" },
      { file: "a.md", line: 10, message: "third" },
      { file: "a.md", line: 9, column: 2, message: "second" },
      { file: "a.md", line: 9, column: 1, message: "first" },
    ]);
    const order = [...report.matchAll(/^(?:[ab]\.md|.*\]: \w+)$/gm)].map(([line]) =>
      line.replace(/^.*: /, ""),
    );
    expect(order).toEqual(["a.md", "first", "second", "third", "b.md", "last"]);
  });

  it("does without a code frame where the text isn't known or the line is blank", () => {
    expect(pretty([{ line: 7 }])).toContain("╭─ contracts/till-ledger.md:7:1\n\n1 warning");
    expect(pretty([{ line: 2 }], [["contracts/till-ledger.md", text]])).not.toContain("^");
    expect(pretty([{ line: 99 }], [["contracts/till-ledger.md", text]])).not.toContain("^");
  });

  it("says so when nothing is wrong", () => {
    expect(pretty([])).toBe("No problems in 26 contracts.\n");
  });

  it("colours only when asked, and then changes nothing else", () => {
    const report = { contracts: 1, findings: [finding({ severity: "error" })], texts: new Map() };
    const plain = reportPretty(report, { colour: false });
    const coloured = reportPretty(report, { colour: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it("lets no text of a contract reach the terminal's controls", () => {
    const evil = "\u001b[2Jgone \u0007\u009b31m\u202e";
    const report = pretty(
      [{ message: evil, hint: evil, file: `${evil}.md` }],
      [[`${evil}.md`, evil]],
    );
    expect(report).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(report).toContain("�[2Jgone");
  });

  it("gives every finding its hint; one that was just given is shortened", () => {
    const hint = "Write the fact.";
    const report = pretty([
      { line: 1, message: "One.", hint },
      { line: 2, message: "Two.", hint },
      { line: 3, message: "Three.", hint: "Ask." },
      { line: 4, message: "Four.", hint },
      { line: 5, message: "Five." },
      { file: "contracts/z.md", message: "Six.", hint },
    ]);
    expect(report.match(/(?:One|Two|Three|Four|Five|Six)\.|hint: .*/g)).toEqual([
      "One.",
      `hint: ${hint}`,
      "Two.",
      "hint: as above",
      "Three.",
      "hint: Ask.",
      "Four.",
      `hint: ${hint}`,
      "Five.",
      "Six.",
      `hint: ${hint}`,
    ]);
  });

  it("takes the beginning of a text without a title for a line like any other", () => {
    const severity = "error";
    const findings = [1, 2, 3].map((line) => finding({ severity, line, message: `m${line}` }));
    const text = "contracts/a.md\ncontracts/b.md\ncontracts/c.md\n";
    const texts = new Map([["contracts/till-ledger.md", text]]);
    const report = reportPretty({ contracts: 1, findings, texts }, { colour: false });
    expect(report.match(/(?<=\]: )m\d/g)).toEqual(["m1", "m2", "m3"]);
  });

  it("tells errors first, and last what is said of the whole file at its title", () => {
    const report = pretty(
      [
        { line: 1, message: "Whole." },
        { line: 3, message: "Warning.", rule: "b" },
        { line: 4, message: "Info.", severity: "info" },
        { line: 5, message: "Error.", severity: "error" },
      ],
      [["contracts/till-ledger.md", text]],
    );
    expect(report.match(/(?:Whole|Warning|Info|Error)\./g)).toEqual([
      "Error.",
      "Warning.",
      "Whole.",
      "Info.",
    ]);
  });

  it("shows a line once where several things are said of it in a row", () => {
    const report = pretty(
      [
        { line: 3, message: "One." },
        { line: 3, message: "Two.", rule: "secret" },
      ],
      [["contracts/till-ledger.md", text]],
    );
    expect(report.match(/^.*Alternative.*$/gm)).toHaveLength(1);
    expect(report).toContain("warning[secret]: Two.\n  ╭─ contracts/till-ledger.md:3:1");
  });

  it("names few errors again at the end of a long report", () => {
    const warnings = Array.from({ length: 13 }, (_, index) => ({ line: index + 1 }));
    const error = { severity: "error", rule: "no-two-systems", line: 7 } as const;
    expect(pretty([...warnings, error])).toMatch(
      /\n\nerror\[no-two-systems\] contracts\/till-ledger\.md:7:1\n1 error, .+ contracts\n$/,
    );
    expect(pretty([error])).toMatch(/\n\n1 error .+ contracts\n$/);
    const errors = Array.from({ length: 13 }, (_, line) => ({ ...error, line: line + 1 }));
    expect(pretty(errors)).toMatch(/\n\n13 errors .+ contracts\n$/);
  });

  it("tells what a rule says of one place together, with one hint for each", () => {
    const report = pretty(
      [
        { line: 3, message: "One.", hint: "Ask.\nOr write." },
        { line: 3, message: "Three.", hint: "Look." },
        { line: 3, message: "Two.", hint: "Go." },
      ],
      [["contracts/till-ledger.md", text]],
    );
    expect(report).toContain(`warning[placeholder]: One.
warning[placeholder]: Three.
warning[placeholder]: Two.
  ╭─ contracts/till-ledger.md:3:1
3 │ - **Fallback:** [Alternative]
  │ ^
  ├─ hint: Ask.
  │  Or write.
  ├─ hint: Look.
  ╰─ hint: Go.
`);
  });

  it("tells what is the same of many places once, with a list of them", () => {
    const hint = "Write the fact.";
    const open = (line: number, label: string, section: string) => ({
      line,
      message: `\`${label}\` in “${section}” is still the template's hint.`,
      hint,
    });
    const report = pretty([
      open(9, "Format", "Data Flow"),
      open(10, "Frequency", "Data Flow"),
      { line: 10, column: 2, message: "`b` in “Data Flow” is another thing.", hint },
      open(12, "Fallback", "Error Handling"),
      open(13, "Fallback", "Error Handling"),
    ]);
    expect(report).toBe(`contracts/till-ledger.md

warning[placeholder]: Each of these 4 is still the template's hint.
      ╭─ contracts/till-ledger.md:9:1
 9–10 │ \`Format\`, \`Frequency\` in “Data Flow”
12–13 │ \`Fallback\` in “Error Handling”
      ╰─ hint: Write the fact.

warning[placeholder]: \`b\` in “Data Flow” is another thing.
   ╭─ contracts/till-ledger.md:10:2
   ╰─ hint: as above

5 warnings in 1 of 26 contracts
`);
  });

  it("indents the further lines of a hint below the first", () => {
    expect(pretty([{ hint: "Write:\n- **Who:** …" }])).toContain(
      "  ╰─ hint: Write:\n     - **Who:** …\n",
    );
  });
});
