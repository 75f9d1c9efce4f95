/** The words by which Mermaid's diagrams begin. */
import { nearest } from "../../contract/text/nearest.ts";

export const kindsOfDiagram = [
  "flowchart",
  "graph",
  "sequenceDiagram",
  "classDiagram",
  "stateDiagram-v2",
  "stateDiagram",
  "erDiagram",
  "gantt",
  "pie",
  "journey",
  "gitGraph",
  "mindmap",
  "timeline",
  "quadrantChart",
  "requirementDiagram",
  "xychart-beta",
  "sankey-beta",
  "block-beta",
  "packet-beta",
  "architecture-beta",
  "kanban",
  "C4Context",
  "C4Container",
  "C4Component",
  "C4Dynamic",
  "C4Deployment",
];

/** @param line the first of a diagram that is of no kind */
export function kindHint(line: string): string {
  const [word = ""] = /[^\s:;]+/.exec(line) ?? [];
  const meant = nearest(word, kindsOfDiagram);
  return meant === undefined
    ? "Begin it with the kind of diagram, as in `flowchart LR` or `sequenceDiagram`; where it is no diagram, write another word than `mermaid` behind the fence."
    : `Did you mean \`${meant}\`?`;
}
