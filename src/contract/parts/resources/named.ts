import type { Place } from "../../document.ts";
import type { ResourceKind } from "../../schema.ts";

/** Something a line names, resource or not. */
export interface Named {
  name: string;
  kind: ResourceKind | undefined;
  place: Place;
}
