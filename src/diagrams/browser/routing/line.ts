/** `along` runs in the direction of reading, `across` at right angles to it. */
export interface Point {
  along: number;
  across: number;
}

export interface Box {
  start: number;
  end: number;
  top: number;
  bottom: number;
}

/** Where a line leaves or enters a box. */
export interface Port {
  box: Box;
  along: number;
  across: number;
  towards: Point;
  /** Whether the line has a level of its own, set by a label or by what it passes. */
  hasLevel: boolean;
}

export interface Line {
  path: Element;
  first: Port;
  last: Port;
  inner: Point[];
  /** 1 where the line runs in the direction of reading, -1 where against it. */
  step: 1 | -1;
}
