/** What happens while an end of a direction is down: a frame of its steps, with retries and its fallback. */
import { endpointName } from "../../catalogue/views/parts/carriers.ts";
import { firstSentence } from "../../catalogue/views/words/wording.ts";
import type { Flow } from "../../contract/model/schema.ts";
import { clip, plain } from "../source/label.ts";
import { callerOf } from "./caller.ts";
import type { Happening } from "../source/sequence.ts";

export const longestMessage = 76;
const longestNote = 138;

type Frame = Extract<Happening, { kind: "frame" }> & { down: string };

/** The fallback is the taker's outage's, unless only the giver's is told; a call is repeated while who is called is down. */
export function whenDown(flow: Flow, name: (id: string) => string): Frame[] {
  const { unavailable, giverUnavailable, retry, fallback } = flow.errorHandling ?? {};
  const mainlyDown = isOfGiver(flow) ? flow.from : flow.to;
  const again = retry === undefined ? undefined : repeated(flow, retry, mainlyDown);
  const said = { [flow.to]: unavailable, [flow.from]: giverUnavailable };
  return [flow.to, flow.from].flatMap((down): Frame[] => {
    const happenings = [
      ...(said[down] ? [note(said[down])] : []),
      ...(again?.down === down ? [again.happening] : []),
      ...(fallback && down === mainlyDown ? [note(fallback, "Fallback: ")] : []),
    ];
    const label = `${name(down)} is down`;
    return happenings.length > 0 ? [{ kind: "frame", word: "opt", down, label, happenings }] : [];
  });
}

function isOfGiver({ errorHandling }: Flow): boolean {
  return errorHandling?.unavailable === undefined && errorHandling?.giverUnavailable !== undefined;
}

/** A system that is down calls nobody. Who repeats what with a store only the wording knows. */
function repeated(
  flow: Flow,
  retry: string,
  mainlyDown: string,
): { down: string; happening: Happening } {
  const [endpoint] = flow.endpoints;
  if (endpoint === undefined && flow.storage.length > 0)
    return { down: mainlyDown, happening: note(retry, "Again: ") };
  const { caller, callee } = callerOf(flow, endpoint?.method);
  const label = endpoint ? clip(endpointName(endpoint), longestMessage) : "the same";
  const happening: Happening = {
    kind: "frame",
    word: "loop",
    label: clip(firstSentence(retry), longestMessage),
    told: plain(retry),
    happenings: [{ kind: "call", from: caller, to: callee, label }],
  };
  return { down: callee, happening };
}

function note(text: string, before = ""): Happening {
  return {
    kind: "note",
    label: before + clip(firstSentence(text), longestNote),
    told: before + plain(text),
  };
}
