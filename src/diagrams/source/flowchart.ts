/** Nodes and edges → Mermaid flowchart source, with the links beside it. */
import type { Direction, EdgeLink, Links } from "../diagram.ts";
import { groupBy } from "./group-by.ts";
import { escapeFacts, escapeLabel } from "./label.ts";
import { type Style, styleDefinition } from "./styles.ts";
import { longestFact } from "./words.ts";

export interface Node {
  /** Unique among the nodes of one diagram; any text. */
  key: string;
  label: string;
  styles: Style[];
  href?: string;
  /** Name of the frame it stands in. */
  group?: string;
}

/** `left` and `right` say where the ends stand in the picture; `pointsTo` says where the arrow points. */
export interface Edge {
  left: string;
  right: string;
  pointsTo: "left" | "right" | "both" | "neither";
  label?: string;
  styles: Style[];
  link?: EdgeLink;
}

/** Room in pixels, where a diagram needs other than the usual. */
export interface Spacing {
  nodes: number;
  ranks: number;
  /** Boxes no wider than their names need. */
  tight?: boolean;
}

const arrows = { right: "-->", left: "<-->", both: "<-->", neither: "---" };

export function flowchart(
  nodes: Node[],
  edges: Edge[],
  direction: Direction = "LR",
  spacing?: Spacing,
): { source: string; links: Links; direction: Direction } {
  const ids = new Map(nodes.map((node, index) => [node.key, `n${index}`]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined)
      throw new Error(`An edge ends at "${key}", which is no node of the diagram.`);
    return id;
  };
  const styled = new Map<Style, string[]>();
  const links: Links = { nodes: {}, edges: {} };
  const wear = (id: string, styles: Style[]): void => {
    for (const style of styles) styled.set(style, [...(styled.get(style) ?? []), id]);
  };

  const edgeLines = edges.map((edge, index) => {
    const id = `e${index}`;
    // Mermaid has no arrow that points back only: a two-headed one lays out left to right and loses its right head.
    wear(id, edge.pointsTo === "left" ? [...edge.styles, "backwards"] : edge.styles);
    if (edge.link) links.edges[id] = edge.link;
    const label = edge.label ? `|"${escapeFacts(edge.label, longestFact)}"|` : "";
    return `  ${idOf(edge.left)} ${id}@${arrows[edge.pointsTo]}${label} ${idOf(edge.right)}`;
  });
  for (const node of nodes) {
    wear(idOf(node.key), node.styles);
    if (node.href) links.nodes[idOf(node.key)] = node.href;
  }

  const lines = [
    ...(spacing
      ? [
          "---",
          `config: {flowchart: {nodeSpacing: ${spacing.nodes}, rankSpacing: ${spacing.ranks}${spacing.tight ? ", minNodeWidth: 40, padding: 10" : ""}}}`,
          "---",
        ]
      : []),
    `flowchart ${direction}`,
    ...[...groupBy(nodes, ({ group }) => group)].flatMap(([group, members], index) => {
      const nodeLines = members.map((node) => `  ${idOf(node.key)}["${escapeLabel(node.label)}"]`);
      return group === undefined
        ? nodeLines
        : [
            `  subgraph g${index}["${escapeLabel(group)}"]`,
            // Else a frame without lines to the outside would be turned by a right angle.
            `    direction ${direction}`,
            ...nodeLines.map((line) => `  ${line}`),
            "  end",
          ];
    }),
    ...edgeLines,
    ...[...styled].flatMap(([style, members]) => [
      `  classDef ${style} ${styleDefinition(style)}`,
      `  class ${members.join(",")} ${style}`,
    ]),
  ];
  return { source: `${lines.join("\n")}\n`, links, direction };
}
