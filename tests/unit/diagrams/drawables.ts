/** What tests of drawing ask for, and what they read in the answer. */
import type { Diagram, Drawable } from "../../../src/diagrams/diagram.ts";

/** A source alone, without what a page says of it. */
export function unnamed(parts: Pick<Diagram, "source" | "links" | "direction">): Drawable {
  return { ...parts, title: "Test", description: "A test", rows: [] };
}

/** Every label of a picture, as a reader would copy it. */
export function textsOf(svg: string): string[] {
  const codes: Record<string, string> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&amp;": "&",
  };
  return Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs), ([, content = ""]) =>
    content.replace(/<[^>]+>/g, "").replace(/&\w+;/g, (code) => codes[code] ?? code),
  );
}
