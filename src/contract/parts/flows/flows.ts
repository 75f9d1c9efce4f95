/** The data flows: those the contract heads, and further ones that rows draw. */
import { withWhatIsAbove } from "../ways/as-above.ts";
import { readFlow } from "./flow.ts";
import { callsByDirection } from "../carriers/calls-by-direction.ts";
import { withOutageOfGiver } from "../failures/outage-of-giver.ts";
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import { directionsOf, homesOf } from "../ways/direction-homes.ts";
import { tabledFlow, tabledFlows } from "../flow-tables/flow-tables.ts";
import { withFactsOfAll } from "./facts-of-all.ts";
import { withoutWhatOthersTell } from "../ways/told-of-both.ts";
import { withSilenceTold } from "./undescribed.ts";
import { withWaysOfOverview } from "./ways-in-overview.ts";
import { type Reading, wayOf } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";

export function readFlows(reading: Reading): Flow[] {
  const tabled = tabledFlows(reading);
  const headed = directionsOf(reading);
  const known = new Set(headed.map(wayOf));
  const calls = callsByDirection(reading);
  const stated = [...tabled.values(), ...[...calls.values()].flat()].map((row) => row.direction);
  const further = new Map(stated.map((direction) => [wayOf(direction), direction]));
  for (const way of known) further.delete(way);
  const flows = [...headed, ...further.values()].map((direction, index) => {
    const homes = homesOf(direction, reading);
    const row = tabledFlow(direction, homes.length > 0, reading);
    const place =
      homes[0]?.place ??
      row?.place ??
      labelsInColumns(direction, reading)[0]?.place ??
      calls.get(wayOf(direction))?.[0]?.row.place ??
      reading.placeOf("title");
    const path = `flows.${index}`;
    return reading.at(path, place, readFlow({ direction, homes, tabled: row, path }, reading));
  });
  const apart = withoutWhatOthersTell(withWhatIsAbove(flows, reading), reading);
  const told = withOutageOfGiver(withWaysOfOverview(apart, reading), reading);
  return withSilenceTold(withFactsOfAll(told, reading), reading);
}
