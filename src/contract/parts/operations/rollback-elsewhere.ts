/** "**Rollback:** see the [runbook](…)": where the way back is described, and no step of it. */
import type { Case } from "./rollback-in-prose.ts";
import type { Deployment } from "../../model/schema.ts";
import { opening, says } from "../../vocabulary/phrases.ts";

/** What is longer tells more than where. */
const longest = 300;
const mostWords = 15;
const markup = /^[\s*_[(]+/u;
const linkAlone = /^(?:\[[^\]]*\]\([^()\s]*\)|<?https?:\/\/\S+)$/u;
const target = /\]\([^()]*\)|https?:\/\/\S+/gu;
const stop = /[.。]$/u;
/** Behind it stands something to do, or another case. */
const clauseEnd = /[,;:!?，；：！？。\n]|\.\s/u;

export type Rollback = Pick<Deployment, "rollback" | "rollbackElsewhere">;

/** Among cases that say what to do, one that points elsewhere is a case as well. */
export function withPointersApart(cases: readonly Case[]): Rollback {
  const isElsewhere = cases.length > 0 && cases.every(({ steps }) => isPointer(steps));
  if (!isElsewhere)
    return { rollback: cases.map(({ case: what, steps }) => ({ case: what, steps })) };
  const pointers = new Set(cases.map(({ steps }) => steps.replace(stop, "")));
  return { rollback: [], rollbackElsewhere: [...pointers].join("; ") };
}

function isPointer(steps: string): boolean {
  if (steps.length > longest) return false;
  const whole = steps.trim().replace(stop, "");
  if (linkAlone.test(whole)) return true;
  const words = whole.replace(target, "").replace(markup, "");
  const isShort = words.split(/\s+/u).length <= mostWords;
  return (
    isShort &&
    opening("documentedIn", words) !== undefined &&
    !clauseEnd.test(words) &&
    !says(words, "and")
  );
}
