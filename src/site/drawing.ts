/** Diagrams for pages: the drawing where a browser could be had, else its source. */
import type { Drawable, Drawn } from "../diagrams/diagram.ts";
import { currentSession } from "./session.ts";

/** `idPrefix` is unique among the diagrams of one page. */
export function draw(drawable: Drawable, idPrefix: string): Promise<Drawn> {
  return currentSession().drawer.draw(drawable, { idPrefix });
}
