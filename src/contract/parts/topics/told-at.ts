/** Facts of a direction's failures on their way into the model, with the places where they are told. */
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { ErrorHandling } from "../../model/schema.ts";

interface Where {
  /** Of the direction, in the model. */
  path: string;
  reading: Reading;
}

/** What an author has written, and where. */
export interface Told {
  place: Place;
  value: string;
}

/** The fact, as the contract has it from now on. */
export function tell(
  key: keyof ErrorHandling,
  told: Told | undefined,
  { path, reading }: Where,
): string | undefined {
  return told && reading.at(pathOf(key, path), told.place, told.value);
}

/** A fact that the contract has already. */
export function toldAt(
  key: keyof ErrorHandling,
  value: string | undefined,
  { path, reading }: Where,
): Told | undefined {
  return value === undefined ? undefined : { place: reading.placeOf(pathOf(key, path)), value };
}

export function pathOf(key: keyof ErrorHandling, path: string): string {
  return `${path}.errorHandling.${key}`;
}
