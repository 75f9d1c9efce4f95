/** What a drawing depends on. The same facts give the same bytes, wherever in the site it stands. */
import { palette } from "../colours.ts";
import type { StepContext } from "../browser/step.ts";
import type { Diagram, Drawable } from "../diagram.ts";
import { mermaidVersion } from "../mermaid-package.ts";
import { mermaidConfig } from "../theme.ts";
import { keyOf } from "../../kept/disk-cache.ts";

/** Raised whenever the same source should give other bytes. */
const configurationVersion = 8;

const surroundings = keyOf([configurationVersion, mermaidVersion(), mermaidConfig, palette]);

export interface Identity {
  /** Under which it is cached. */
  key: string;
  /** What the ids in its SVG begin with; unique in a page, since two diagrams of a page differ. */
  idPrefix: string;
}

/** `copy` tells a diagram from the same one earlier in the same page. */
export function identityOf(drawable: Drawable, copy: number): Identity {
  const links = isDiagram(drawable) ? drawable.links : undefined;
  const key = keyOf([surroundings, drawable.source, links, namesOf(drawable), copy]);
  return { key, idPrefix: `d${key.slice(0, 7)}` };
}

/** What the steps after Mermaid need to know of a diagram. */
export function contextOf(drawable: Drawable): Omit<StepContext, "palette" | "source"> {
  if (!isDiagram(drawable)) return { links: { nodes: {}, edges: {} } };
  const { links, direction } = drawable;
  return { links, isOurs: true, ...(direction ? { direction } : {}) };
}

function isDiagram(drawable: Drawable): drawable is Diagram {
  return "links" in drawable;
}

export function namesOf(drawable: Drawable): { title: string; description?: string } {
  const { title, description } = drawable;
  return { title, ...(description === undefined ? {} : { description }) };
}
