import { describe, expect, it } from "vitest";
import { lineOfSource } from "../../../../src/rules/diagram/lines.ts";
import { diagramInvalid } from "../../../../src/rules/diagram/diagram-invalid.ts";
import { kindsOfDiagram } from "../../../../src/rules/diagram/kinds.ts";
import { mistakeIn } from "../../../../src/rules/diagram/mistake.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

/** One of each type Mermaid draws, from its three parsers. */
const right = [
  "flowchart LR\n  a[<b>x</b>] --> b",
  "sequenceDiagram\n  A->>B: hi",
  "classDiagram\n  A <|-- B",
  "stateDiagram-v2\n  [*] --> A",
  "erDiagram\n  A ||--o{ B : has",
  "gantt\n  section s\n  a: 2020-01-01, 3d",
  'pie\n  "a": 1',
  "journey\n  section s\n  a: 5: me",
  "gitGraph\n  commit\n  branch b",
  "mindmap\n  root\n    a",
  "timeline\n  2020: a",
  'C4Context\n  Person(a, "b")',
  "quadrantChart\n  a: [0.1, 0.2]",
  "xychart-beta\n  bar [1, 2]",
  "sankey-beta\n  a,b,1",
  "block-beta\n  a b",
  'packet-beta\n  0-15: "x"',
  "kanban\n  todo\n    a",
  "architecture-beta\n  service a(server)[x]",
];

describe("mistakeIn", () => {
  it.each(right)("finds nothing in %j", async (source) => {
    expect(await mistakeIn(source)).toBeUndefined();
  });

  it.each([
    ["flowchart LR\n  a --> b\n  c[open {\n  d", 3, "“{” can't stand there."],
    ["flowchart LR\n  a --> end", 2, "“end” can't stand there."],
    ["sequenceDiagram\n  A->>B: hi\n  A->", 3, "The line ends where more should follow."],
    ['pie\n  "a" 1', 2, "“1” can't stand there; “:” should."],
    [
      "gitGraph\n  commit\n  checkout nowhere",
      3,
      /^Trying to checkout branch which is not yet created/,
    ],
    ["hello world", 1, "Its first line names no type of diagram that Mermaid knows."],
    ["", 1, "Its first line names no type of diagram that Mermaid knows."],
  ])("finds what is wrong in %j", async (source, line, reason) => {
    const mistake = await mistakeIn(source);
    expect(mistake?.line).toBe(line);
    expect(mistake?.reason).toMatch(reason);
  });
});

describe("what a diagram is begun with", () => {
  it.each(kindsOfDiagram)("%s is a kind that Mermaid knows", async (kind) => {
    expect((await mistakeIn(`${kind}\n  x`))?.reason ?? "").not.toContain("no type of diagram");
  });

  it.each([
    ["grph LR\n  a --> b", "Did you mean `graph`?"],
    ["%% why\nsequencediagramm\n  A->>B: hi", "Did you mean `sequenceDiagram`?"],
    ["flow-chart: LR", "Did you mean `flowchart`?"],
    ["hello world", /^Begin it with the kind of diagram/],
    ["", /^Begin it with the kind of diagram/],
  ])("a word that is none is told with the one that is meant: %j", async (source, hint) => {
    expect((await mistakeIn(source))?.hint).toMatch(hint);
  });

  it("says nothing of quotes around labels", async () => {
    const contract = "# Till ↔ Ledger\n\n```mermaid\ngrph LR\n  a --> b\n```\n";
    const [finding] = await runRule(diagramInvalid, subjectOf(contract));
    expect(finding).toMatchObject({ line: 4, hint: "Did you mean `graph`?" });
  });
});

describe("lineOfSource", () => {
  it.each([
    ["flowchart LR\na", 2, 2],
    ["---\ntitle: x\n---\nflowchart LR\na", 2, 5],
    ["%% why\nflowchart LR\n%% why\na", 2, 4],
    ["%%{init: {\n'theme': 'x'\n}}%%\nflowchart LR\na", 2, 5],
    ["flowchart LR\n%%{init: {}}%%\na", 3, 3],
    ["\n\nflowchart LR", 1, 3],
    ["flowchart LR", 9, 1],
  ])("in %j, line %i as counted is line %i as written", (source, counted, written) => {
    expect(lineOfSource(source, counted)).toBe(written);
  });
});
