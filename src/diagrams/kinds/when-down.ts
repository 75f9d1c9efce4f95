/** What happens while an end of a direction is down: a frame of its steps, with its retries and its fallback. */
import { endpointName } from "../../catalogue/views/carriers.ts";
import { firstSentence } from "../../catalogue/views/wording.ts";
import type { Flow } from "../../contract/schema.ts";
import { clip, plain } from "../source/label.ts";
import { callerOf } from "./caller.ts";
import type { Happening } from "../source/sequence.ts";

export const longestMessage = 76;
const longestNote = 138;

/** Retries and fallback are the taker's outage's, unless only the giver's is told. */
export function whenDown(flow: Flow, name: (id: string) => string): Happening[] {
  const { unavailable, giverUnavailable, retry, fallback } = flow.errorHandling ?? {};
  const further: Happening[] = [
    ...(retry ? [again(flow, retry)] : []),
    ...(fallback ? [note(fallback, "Fallback: ")] : []),
  ];
  const isGivers = isOfGiver(flow);
  const taker = [...(unavailable ? [note(unavailable)] : []), ...(isGivers ? [] : further)];
  const giver = [
    ...(giverUnavailable ? [note(giverUnavailable)] : []),
    ...(isGivers ? further : []),
  ];
  return [
    { down: flow.to, happenings: taker },
    { down: flow.from, happenings: giver },
  ].flatMap(({ down, happenings }): Happening[] =>
    happenings.length > 0
      ? [{ kind: "frame", word: "opt", label: `${name(down)} is down`, happenings }]
      : [],
  );
}

export function isOfGiver({ errorHandling }: Flow): boolean {
  return errorHandling?.unavailable === undefined && errorHandling?.giverUnavailable !== undefined;
}

/** A call is repeated; who repeats what with a store only the wording knows. */
function again(flow: Flow, retry: string): Happening {
  const [endpoint] = flow.endpoints;
  if (endpoint === undefined && flow.storage.length > 0) return note(retry, "Again: ");
  const { caller, callee } = callerOf(flow, endpoint?.method);
  const label = endpoint ? clip(endpointName(endpoint), longestMessage) : "the same";
  return {
    kind: "frame",
    word: "loop",
    label: clip(firstSentence(retry), longestMessage),
    told: plain(retry),
    happenings: [{ kind: "call", from: caller, to: callee, label }],
  };
}

function note(text: string, before = ""): Happening {
  return {
    kind: "note",
    label: before + clip(firstSentence(text), longestNote),
    told: before + plain(text),
  };
}
