/** A Mermaid block an author wrote, as something to draw. */
import type { Authored } from "./diagram.ts";

const types: Record<string, string> = {
  flowchart: "Flowchart",
  graph: "Flowchart",
  sequenceDiagram: "Sequence diagram",
  classDiagram: "Class diagram",
  stateDiagram: "State diagram",
  erDiagram: "Entity relationship diagram",
  gantt: "Gantt chart",
  pie: "Pie chart",
  journey: "User journey",
  gitGraph: "Git graph",
  mindmap: "Mind map",
  timeline: "Timeline",
  quadrantChart: "Quadrant chart",
  requirementDiagram: "Requirement diagram",
  sankey: "Sankey diagram",
  xychart: "Chart",
  block: "Block diagram",
  packet: "Packet diagram",
  kanban: "Kanban board",
  architecture: "Architecture diagram",
  radar: "Radar chart",
  treemap: "Treemap",
  C4Context: "C4 context diagram",
  C4Container: "C4 container diagram",
  C4Component: "C4 component diagram",
  C4Dynamic: "C4 dynamic diagram",
  C4Deployment: "C4 deployment diagram",
};

/** Where a block stands. */
export interface PlaceInContract {
  /** Title of the contract. */
  contract: string;
  /** Title of the section, unless it stands before the first. */
  section?: string;
}

export function authored(source: string, place?: PlaceInContract): Authored {
  const kind = kindOf(source);
  const [, title] =
    /^\s*accTitle\s*:\s*(.+)$/m.exec(source) ??
    /^---\n(?:.*\n)*?title:\s*(.+)\n/.exec(source) ??
    [];
  const description = ownDescription(source) ?? (place && descriptionBy(kind, place));
  return { source, title: title?.trim() ?? kind, ...(description ? { description } : {}) };
}

/** Mermaid's `accDescr`, with a colon on one line, with braces on several. */
function ownDescription(source: string): string | undefined {
  const [, line, lines] = /^\s*accDescr\s*(?::\s*(.+)|\{([^}]*)\})/m.exec(source) ?? [];
  return (line ?? lines)?.replace(/\s+/g, " ").trim();
}

function descriptionBy(kind: string, { contract, section }: PlaceInContract): string {
  return `${kind} in ${section === undefined ? "" : `section “${section}” of `}${contract}.`;
}

function kindOf(source: string): string {
  const body = source.replace(/^---\n.*?\n---\n/s, "").replace(/^\s*%%.*$/gm, "");
  const [word = ""] = /[A-Za-z]\w*/.exec(body) ?? [];
  return types[word] ?? "Diagram";
}
