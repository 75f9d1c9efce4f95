/** A field's type, in which the names of other formats lead to them. */
import { formatId } from "../../gathering/formats.ts";

export interface TypePart {
  text: string;
  /** Id of the format that the text names. */
  format?: string;
}

/** @param isKnown whether there is a format of that id; a format doesn't lead to itself. */
export function typeParts(type: string, isKnown: (id: string) => boolean, own: string): TypePart[] {
  return type
    .split(/((?<!['"`\w$])[\p{L}_$][\w$]*(?!['"`\w$]))/u)
    .filter((text) => text !== "")
    .map((text) => {
      const id = /^\p{Lu}/u.test(text) ? formatId(text) : undefined;
      return id !== undefined && id !== own && isKnown(id) ? { text, format: id } : { text };
    });
}
