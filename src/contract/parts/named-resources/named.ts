import type { Place } from "../../model/document.ts";
import type { ResourceKind } from "../../model/schema.ts";

/** Something a line names, resource or not. */
export interface Named {
  name: string;
  kind: ResourceKind | undefined;
  place: Place;
  /** What its line says beside it. */
  said?: string | undefined;
}
