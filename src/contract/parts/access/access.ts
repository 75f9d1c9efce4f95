/** Who reads and who writes: "Shelf-Scan writes, Stock reads", "Read: A, B; Write: C", "read/write for Ops". */
import { accessInClauses } from "./access-in-clauses.ts";
import { actingNames } from "./acting-names.ts";
import { type AccessToken, merge, type ToldMode, tokensOf } from "./access-tokens.ts";
import type { Access, AccessMode, ResourceKind } from "../../model/schema.ts";
import type { SystemNames } from "../../names/systems.ts";
import { withoutStruckOut } from "../../text/struck-out.ts";
import { says } from "../../vocabulary/phrases.ts";

/**
 * Systems are found by the names the catalogue knows; a name nobody knows is left to the wording, never guessed.
 * @param kind what it is that they read or write
 */
export function readAccess(text: string, systems: SystemNames, kind?: ResourceKind): Access[] {
  const modes = new Map<string, AccessMode>();
  const loaders: string[] = [];
  const grant = (ids: readonly string[], mode: ToldMode) => {
    if (mode === "loads") loaders.push(...ids);
    for (const id of ids) modes.set(id, merge(modes.get(id), mode === "loads" ? "unknown" : mode));
  };
  const sentences = withoutStruckOut(text)
    .split(/(?<![.;\n。；])[.;\n。；]+(?=\s|$|\p{Script=Han})/u)
    .filter((sentence) => !says(sentence, "revokes"))
    .map((sentence) => tokensOf(sentence, systems));
  const speaking = sentences.filter((tokens) => tokens.some(({ kind }) => kind === "verb"));
  // Where some sentence says who reads, one without a verb only mentions: "Orders are kept for a year."
  for (const tokens of speaking.length > 0 ? speaking : sentences) readSentence(tokens, grant);
  for (const id of loaders) {
    const filledByOther = [...modes].some(([other, mode]) => other !== id && fills.has(mode));
    // A file that is loaded may be taken as well as put there.
    if (!filledByOther && kind !== "file") modes.set(id, merge(modes.get(id), "write"));
  }
  const told = [...modes].map(([system, mode]) => ({ system, mode }));
  const isSure = told.length > 1 && told.every(({ mode }) => mode !== "unknown");
  const clauses = isSure ? [] : accessInClauses(withoutStruckOut(text), systems);
  return clauses.length > 0 ? clauses : told;
}

const fills: ReadonlySet<AccessMode> = new Set(["write", "read-write"]);

/**
 * Two ways to say it: names before their verb ("A and B read"), or a verb that heads the names after it
 * ("read by A and B"). A verb without either belongs to somebody the catalogue doesn't know.
 */
function readSentence(
  tokens: readonly AccessToken[],
  grant: (ids: readonly string[], mode: ToldMode) => void,
): void {
  let waiting: string[] = [];
  let served: string[] = [];
  let heading: ToldMode | undefined;
  let isOfOthers = false;
  const eachHeads = headsEach(tokens);
  const acting = eachHeads ? new Set<number>() : actingNames(tokens);
  for (const [index, token] of tokens.entries()) {
    const isAfterOthers = isOfOthers;
    isOfOthers = token.kind === "names" && (token.isLeftOut || isOfOthers);
    if (token.kind === "names" && (token.isLeftOut || (token.joined && isAfterOthers))) continue;
    if (token.kind === "names") {
      if (token.opens && waiting.length > 0) {
        grant(waiting, "unknown");
        waiting = [];
      }
      if (token.doElse) {
        grant(token.ids, "unknown");
        heading = undefined;
      } else if (heading && !acting.has(index)) grant(token.ids, heading);
      else waiting.push(...token.ids);
    } else if (token.negated || (isAfterOthers && waiting.length === 0)) {
      served = waiting.length > 0 ? waiting : served;
      waiting = [];
      // "no write access for Till, …"
      if (token.heads || token.passive) heading = "unknown";
    } else if (eachHeads) {
      heading = token.mode;
    } else if (token.passive) {
      grant(waiting, "unknown");
      waiting = [];
      heading = token.mode;
    } else if (waiting.length > 0) {
      grant(waiting, token.mode);
      [served, waiting] = [waiting, []];
    } else if (token.heads || (!heading && index === 0 && headsNext(tokens))) {
      heading = token.mode;
    } else if (token.joined) {
      grant(served, token.mode);
    }
  }
  grant(waiting, "unknown");
}

/** "Producer Orders", but not "the night job writes, Orders and Billing read". */
function headsNext([verb, next]: readonly AccessToken[]): boolean {
  return verb?.kind === "verb" && !verb.closes && next?.kind === "names";
}

/** "Producer Orders, consumer Billing": each verb has its names behind it. */
function headsEach(tokens: readonly AccessToken[]): boolean {
  if (tokens[0]?.kind !== "verb" || tokens.at(-1)?.kind !== "names") return false;
  return tokens.every(
    (token, index) =>
      token.kind === "names" || (!token.closes && tokens[index + 1]?.kind === "names"),
  );
}
