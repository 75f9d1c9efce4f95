import type { Place } from "../../model/document.ts";
import type { Endpoint } from "../../model/schema.ts";

/** Endpoints stated in one block: a table states many at once. */
export interface Group {
  place: Place;
  endpoints: Endpoint[];
  /** Those of them that aren't there yet. */
  planned: ReadonlySet<Endpoint>;
}
