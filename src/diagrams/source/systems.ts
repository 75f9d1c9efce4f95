/** The systems of a catalogue as the boxes of a diagram. */
import type { Catalogue, System } from "../../catalogue/schema.ts";
import { withId } from "../../catalogue/with-id.ts";
import type { Href } from "../diagram.ts";
import type { Node } from "./flowchart.ts";
import { systemLabel } from "./words.ts";

export function systemsOf({ systems }: Catalogue, href: Href) {
  const known = (id: string): System | undefined => withId(systems, id);
  const name = (id: string): string => known(id)?.name ?? id;
  return {
    known,
    name,
    /** @param subject The system that the diagram is about. */
    box: (id: string, subject?: string): Node => ({
      key: id,
      label: systemLabel(name(id)),
      styles: [id === subject ? "subject" : known(id)?.external ? "external" : "system"],
      href: href("system", id),
    }),
  };
}
