import type { Place } from "../../model/document.ts";

/** A contact as written, before it is known whose it is. */
export interface Entry {
  role: string;
  name: string;
  place: Place;
  /** Where a cell of its own says which system's it is. */
  system?: string | undefined;
  /** Whose contacts stand around it. */
  within?: string | undefined;
}
