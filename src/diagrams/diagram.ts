/** A picture before it is drawn: Mermaid source, and the same facts as text. */

export interface Row {
  from: string;
  /** Absent where the row says something of `from` alone. */
  to?: string;
  label: string;
  href?: string;
}

export interface EdgeLink {
  href: string;
  /** What the link is called. It says again what stands on the edge, so that people can ask for it by what they see. */
  title: string;
}

/** Addresses by node and edge id. They stay out of the source, which people paste elsewhere. */
export interface Links {
  nodes: Record<string, string>;
  edges: Record<string, EdgeLink>;
}

export type Direction = "LR" | "TB";

export interface Diagram {
  source: string;
  /** Which way a flowchart of our own reads. */
  direction?: Direction;
  title: string;
  description: string;
  links: Links;
  /** Every edge as text, for readers who don't see the picture. */
  rows: Row[];
  /** What the picture doesn't show, as a sentence fragment: `3 of 7 shared resources`. */
  leavesOut?: string;
}

/** A block an author wrote. */
export interface Authored {
  source: string;
  title: string;
  /** What there is to say of it: in the author's words, or else where it stands. */
  description?: string;
}

/** Something to draw. */
export type Drawable = Diagram | Authored;

export type Drawn =
  | { svg: string }
  | {
      kind: "no-browser" | "syntax" | "layout";
      source: string;
      /** Says why there is no picture; for `syntax` in Mermaid's own words. */
      reason: string;
      /** 1-based line of the source, where Mermaid names one. */
      line?: number;
    };

export type Href = (kind: "contract" | "system" | "resource" | "domain", id: string) => string;
