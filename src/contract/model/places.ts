/** Where the facts of a contract stand: model path → place. */
import type { Place } from "./document.ts";

/** Knows the places and nothing else: a document keeps it, and must not keep the syntax tree alive with it. */
export function placesIn(places: ReadonlyMap<string, Place>): (path: string) => Place {
  return (path) => {
    for (let rest = path; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf(".")))) {
      const place = places.get(rest);
      if (place) return place;
    }
    return places.get("title") ?? { line: 1, column: 1 };
  };
}
