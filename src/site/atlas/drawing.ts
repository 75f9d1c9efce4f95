/** Diagrams for pages: the drawing where a browser could be had, else its source. */
import type { Drawable, Drawn } from "../../diagrams/diagram.ts";
import { currentSession } from "../session/session.ts";

export function draw(drawable: Drawable): Promise<Drawn> {
  return currentSession().drawer.draw(drawable);
}
