/**
 * What turns a freshly drawn SVG into one that fits the page, in a browser: the headless one at build time, or the
 * reader's where the build had none.
 *
 * A step is sent to the headless page as text, so it is self-contained: it uses nothing but its parameters and the DOM.
 */
import type { adaptColour } from "./adapt-colour.ts";
import type { pathThrough } from "./routing/path-through.ts";
import type { readLines } from "./routing/read-lines.ts";
import type { spreadPorts } from "./routing/spread-ports.ts";
import type { Direction, Links } from "../diagram.ts";

export interface StepContext {
  /** What was drawn, as it was written. */
  source: string;
  /** Computed colours to the CSS variables they stand for. */
  palette: Record<string, string>;
  links: Links;
  /** Which way one of our own diagrams reads; an author's has none. */
  direction?: Direction;
  /** Made by us, of escaped text. */
  isOurs?: boolean;
}

/** Functions steps share; they are sent along as text, too. */
export interface Tools {
  adaptColour: typeof adaptColour;
  routing: {
    readLines: typeof readLines;
    spreadPorts: typeof spreadPorts;
    pathThrough: typeof pathThrough;
  };
}

export type Step = (svg: SVGSVGElement, context: StepContext, tools: Tools) => void;
