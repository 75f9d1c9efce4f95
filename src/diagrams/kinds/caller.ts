import { act } from "../../catalogue/views/words/wording.ts";
import type { Flow } from "../../contract/model/schema.ts";

/** Who calls: the one the wording names; else whoever sends a request of this method. */
export function callerOf(flow: Flow, method = ""): { caller: string; callee: string } {
  const acts = act(flow.direction);
  const takerCalls = acts === "pull" || (acts !== "push" && /^GET\b/i.test(method));
  return takerCalls
    ? { caller: flow.to, callee: flow.from }
    : { caller: flow.from, callee: flow.to };
}
