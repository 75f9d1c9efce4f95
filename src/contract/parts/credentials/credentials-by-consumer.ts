/** `| Consumer | Method | Kept in | Rotation |`: a row for each of those that take from a hub. */
import { labelOf } from "./credentials-by-system.ts";
import { directionsOf } from "../ways/direction-homes.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { ownSystem } from "../ways/rows-by-direction.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import type { Label } from "../../markdown/labels/label-line.ts";
import { isColumn } from "../../vocabulary/vocabulary.ts";

/**
 * Told of the one direction that leads to the consumer. Of two systems either may be called so: whoever takes the data,
 * or whoever calls the other.
 */
export function labelsOfConsumer({ direction, reading }: InDirection): Label[] {
  if (reading.systems.own.length < 3) return [];
  const [only, ...others] = reading.all
    .filter((section) => isOnCredentials(section) && !reading.directionOf(section))
    .flatMap(({ blocks }) => reading.tables(blocks))
    .filter(({ headers: [first = ""] }) => isColumn(first, "consumer"))
    .flatMap(({ headers, rows }) => rows.map((row) => ({ ...row, headers })))
    .filter(({ cells: [name] }) => ownSystem(name, reading) === direction.to);
  if (!only || others.length > 0) return [];
  const leading = directionsOf(reading).filter(({ to }) => to === direction.to);
  return leading.length === 1
    ? only.headers.map((header, index) => labelOf(header, only.cells[index] ?? "", only.place))
    : [];
}
