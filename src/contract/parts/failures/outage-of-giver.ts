/** "# Till → Ledger", then "## If Till is down": where nothing flows back, Till is down for what it gives. */
import { homesOf } from "../ways/direction-homes.ts";
import { impliedDirection } from "../ways/implied-direction.ts";
import { compact } from "../../text/compact.ts";
import type { Reading } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";
import { sameDirection } from "../../giving/section-ways.ts";

/** A way back that has no place of its own is told nothing but what happens while its taker is down. */
export function withOutageOfGiver(flows: readonly Flow[], reading: Reading): readonly Flow[] {
  if (!flows.some((flow) => isToldOfNone(flow))) return flows;
  const title = reading.all.find(({ level }) => level === 1);
  const only = impliedDirection(reading, title) ?? onlyActive(flows, reading);
  const back = only && flowOn({ from: only.to, to: only.from }, flows);
  const there = only && flowOn(only, flows);
  if (!there || !back || !isToldOfNone(back) || homesOf(back, reading).length > 0) return flows;
  const giverUnavailable =
    there.errorHandling?.giverUnavailable ?? moved(flows.indexOf(back), flows.indexOf(there));
  return flows.map((flow) => {
    if (flow === back) return compact({ ...flow, errorHandling: undefined }) as Flow;
    if (flow !== there) return flow;
    return { ...flow, errorHandling: { ...flow.errorHandling, giverUnavailable } };
  });

  function moved(from: number, to: number): string | undefined {
    const place = reading.placeOf(`flows.${from}.errorHandling.unavailable`);
    const told = flows[from]?.errorHandling?.unavailable;
    return reading.at(`flows.${to}.errorHandling.giverUnavailable`, place, told);
  }
}

/** Between two systems one way alone is told of. */
function onlyActive(flows: readonly Flow[], reading: Reading): Flow | undefined {
  const [only, ...others] = flows.filter(({ state }) => state !== "none");
  return reading.systems.own.length === 2 && others.length === 0 ? only : undefined;
}

const isToldOfNone = ({ state, errorHandling }: Flow): boolean =>
  state === "none" && errorHandling?.unavailable !== undefined;

function flowOn(direction: Pick<Flow, "from" | "to">, flows: readonly Flow[]): Flow | undefined {
  return flows.find((flow) => sameDirection(flow, direction));
}
