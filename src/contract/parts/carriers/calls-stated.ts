import type { Place } from "../../document.ts";
import type { Endpoint } from "../../schema.ts";

/** Endpoints stated in one block: a table states many at once. */
export interface Group {
  place: Place;
  endpoints: Endpoint[];
  /** Those of them that aren't there yet. */
  planned: ReadonlySet<Endpoint>;
}
