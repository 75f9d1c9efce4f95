/** One direction's flow: what its sections say, and whether anything flows at all. */
import { bullet } from "../ways/said-of-flow.ts";
import { carriersOf } from "./flow-carriers.ts";
import { factsOf, termTold, withFormatsListed } from "./flow-facts.ts";
import { type Described, scopeOf } from "./flow-scope.ts";
import { stateOf } from "./flow-state.ts";
import { wordingOf } from "./flow-wording.ts";
import { cargoOf, cargoOfParts } from "./purpose-of-flow.ts";
import { compact } from "../../text/compact.ts";
import type { Reading } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";
import { isNone } from "../../vocabulary/phrases.ts";

export function readFlow(described: Described, reading: Reading): Flow {
  const scope = scopeOf(described, reading);
  const { direction, told, path } = scope;
  const carriers = carriersOf(scope);
  const facts = factsOf(scope);
  const state = stateOf(wordingOf(scope, facts, carriers), direction, reading);
  const isAhead = state === "planned" && !carriers.isAnyThere;
  // The word tells that nothing flows; it is no purpose of what doesn't.
  if (facts.purpose !== undefined && isNone(facts.purpose.replace(bullet, "")))
    facts.purpose = undefined;
  if (state !== "none")
    facts.purpose ??= cargoOf(told, `${path}.purpose`, reading) ?? cargoOfParts(scope);
  if (state === "active") {
    facts.frequency ??= termTold("frequency", scope);
    facts.format = withFormatsListed(facts.format, scope) ?? termTold("format", scope);
  }
  const { purpose, format, frequency, direction: pushOrPull, examples, ...guards } = facts;
  return {
    ...direction,
    state,
    ...compact({ purpose, format, frequency, direction: pushOrPull }),
    ...(isAhead ? carriers.planned() : carriers.there),
    ...compact(guards),
    examples,
  };
}
