/** What carries a direction's flow: calls, storage and events, as far as they are there; else those that are planned. */
import { notedCalls, readCalls } from "../carriers/endpoints.ts";
import { readEvents } from "../carriers/events.ts";
import { notedStorage, readStorage } from "../carriers/storage.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import type { Flow } from "../../model/schema.ts";

export type Carried = Pick<Flow, "endpoints" | "storage" | "events">;

export interface Carriers {
  there: Carried;
  isAnyThere: boolean;
  /** Events are told, and all of them are planned. */
  areEventsPlanned: boolean;
  isAnyPlanned: boolean;
  /** Takes their places in the model, which those that are there have otherwise. */
  planned(): Carried;
}

export function carriersOf(flow: InDirection): Carriers {
  const { path, reading } = flow;
  const events = readEvents(flow);
  const [calls, storage] = [readCalls(flow), readStorage(flow)];
  const noted = (time: "there" | "planned"): Carried => ({
    endpoints: notedCalls(calls[time], path, reading),
    storage: notedStorage(storage[time], path, reading),
    events: events.noted(time, path, reading),
  });
  const there = noted("there");
  return {
    there,
    isAnyThere: Object.values(there).some(({ length }) => length > 0),
    areEventsPlanned: events.isPlanned,
    isAnyPlanned: events.isPlanned || calls.planned.length + storage.planned.length > 0,
    planned: () => noted("planned"),
  };
}
