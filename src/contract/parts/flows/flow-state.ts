/** Whether anything flows. A flow is only claimed where its facts are stated. */
import { isEnded } from "./ended.ts";
import { isOnFailureOnly, isOnlySupposed } from "./no-flow.ts";
import { withoutWayBack } from "../ways/way-back.ts";
import { isDenied } from "../ways/denial.ts";
import { isPlanned } from "../ways/planned.ts";
import type { Direction, Reading } from "../reading.ts";
import type { FlowState } from "../../model/schema.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { affirms, opening, says, without } from "../../vocabulary/phrases.ts";

const longestClause = 120;
const sentenceEnd = /(?<=[.!?。！？])\s*(?=\S)|\n+/u;

export interface Wording {
  /** No format, frequency, endpoint, storage or event is stated. */
  empty: boolean;
  /** The rows that draw it say so, or all its events do. */
  planned: boolean;
  /** The direction's own sections say how it fails. */
  guarded: boolean;
  /** Headings of the direction, and its `Status:`. */
  headline: string;
  /** Its purpose and what else it says in sentences. */
  prose: string;
  /** The same, each sentence once, with what otherwise counts as a place still to be filled: "Coming soon." */
  whole: string;
  /** What sections below the direction's own say in sentences, and labels that nobody knows: "### How it works". */
  below: string;
  /** Anything else stands below its heading, whatever it is. */
  said: boolean;
}

export function stateOf(
  { empty, planned, guarded, headline, prose, whole, below, said }: Wording,
  direction: Direction,
  reading: Reading,
): FlowState {
  if (planned || affirms(headline, "planned") || affirms(headline, "plannedStatus"))
    return "planned";
  if (sentencesIn(prose).some((sentence) => opening("goesLive", sentence))) return "planned";
  const sentences = sentencesIn(whole);
  const isOver = isEnded({ sentences, hasFacts: !empty }, reading);
  if (isOver || isOnlySupposed(sentences)) return "none";
  if (!empty) return "active";
  if (isOnFailureOnly(sentences, reading)) return "none";
  const isTold = prose.trim() !== "";
  // Over what is told, "Shop → ERP (one-way)" says how it flows.
  const heading = isTold ? without(headline, "oneWay") : headline;
  const wordings = [heading, isTold ? prose : below].map((each) =>
    withoutWayBack(each, direction, reading),
  );
  if (wordings.some((each) => isPlanned(each, direction, reading))) return "planned";
  if (saysAlone(whole, "comingAlone")) return "planned";
  const [first = "", ...further] = sentences;
  if (saysAlone(first, "goneAlone") && further.every((each) => says(each, "bygone"))) return "none";
  if (!isTold && !guarded && (!said || affirms(headline, "retired"))) return "none";
  return wordings.some((each) => isDenied(each, direction, reading)) ? "none" : "active";
}

function sentencesIn(text: string): string[] {
  return text.trim().split(sentenceEnd);
}

/** One clause that begins so: "Retired in March 2026." A fuller text may speak of retired tills. */
function saysAlone(whole: string, key: PhraseKey): boolean {
  const text = whole.trim().replaceAll("’", "'");
  if (text.length > longestClause) return false;
  const rest = text.slice(opening(key, text)?.length ?? text.length + 1);
  return rest !== "" ? /^[^.;,!?。；，！\n]*[.!。！]?$/u.test(rest) : opening(key, text) === text;
}
