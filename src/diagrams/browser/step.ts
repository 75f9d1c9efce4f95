/**
 * What turns a freshly drawn SVG into one that fits the page, in a browser: the headless one at build time, or the
 * reader's where the build had none.
 *
 * A step is sent to the headless page as text, so it may use nothing but its parameters and the DOM.
 */
import type { Links } from "../diagram.ts";

export interface StepContext {
  /** Computed colours to the CSS variables they stand for. */
  palette: Record<string, string>;
  links: Links;
}

export type Step = (svg: SVGSVGElement, context: StepContext) => void;
