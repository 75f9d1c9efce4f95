import { nameKey, nameKeys } from "./name-key.ts";
import type { NamedPage } from "../names/named-pages.ts";

type Named = Pick<NamedPage, "names" | "systems">;

/** Ids of systems by every name they go under. */
export function systemsByName(pages: readonly Named[]): Map<string, string> {
  return new Map(
    pages
      .filter(({ systems = [] }) => systems.length === 1)
      .flatMap(({ names, systems: [id = ""] = [] }) =>
        names.flatMap(nameKeys).map((key) => [key, id]),
      ),
  );
}

/** In words. */
const lengths = [4, 3, 2, 1];

/** The systems named in a text, its longest names first: `web shop stock` is Web Shop and Stock. */
export function namedParties(text: string, systemOf: ReadonlyMap<string, string>): string[] {
  const words = text.split(/[\s/↔⇄→←]+/).filter(Boolean);
  const party = (at: number, length: number) =>
    systemOf.get(nameKey(words.slice(at, at + length).join("")));
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const length = lengths.find((one) => party(at, one) !== undefined) ?? 1;
    const named = party(at, length);
    if (named !== undefined) found.add(named);
    at += length;
  }
  return [...found];
}
