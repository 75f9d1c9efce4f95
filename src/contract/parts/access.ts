/** Who reads and who writes: "Shelf-Scan writes, Stock reads", "Read: A, B; Write: C", "read/write for Ops". */
import { type AccessToken, merge, tokensOf } from "./access-tokens.ts";
import type { Access, AccessMode } from "../schema.ts";
import type { SystemNames } from "../systems.ts";

/** Systems are found by the names the catalogue knows; a name nobody knows is left to the wording, never guessed. */
export function readAccess(text: string, systems: SystemNames): Access[] {
  const modes = new Map<string, AccessMode>();
  const grant = (ids: readonly string[], mode: AccessMode) => {
    for (const id of ids) modes.set(id, merge(modes.get(id), mode));
  };
  const sentences = text
    .split(/[.;\n。；]+(?=\s|$|\p{Script=Han})/u)
    .map((sentence) => tokensOf(sentence, systems));
  const speaking = sentences.filter((tokens) => tokens.some(({ kind }) => kind === "verb"));
  // Where some sentence says who reads, one without a verb only mentions: "Orders are kept for a year."
  for (const tokens of speaking.length > 0 ? speaking : sentences) readSentence(tokens, grant);
  return [...modes].map(([system, mode]) => ({ system, mode }));
}

/**
 * Two ways to say it: names before their verb ("A and B read"), or a verb that heads the names after it
 * ("read by A and B"). A verb without either belongs to somebody the catalogue doesn't know.
 */
function readSentence(
  tokens: readonly AccessToken[],
  grant: (ids: readonly string[], mode: AccessMode) => void,
): void {
  let waiting: string[] = [];
  let served: string[] = [];
  let heading: AccessMode | undefined;
  const eachHeads = headsEach(tokens);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "names") {
      const next = tokens[index + 1];
      const actsItself = !eachHeads && next?.kind === "verb" && !next.heads && !next.joined;
      if (token.doElse) {
        grant(token.ids, "unknown");
        heading = undefined;
      } else if (heading && !actsItself) grant(token.ids, heading);
      else waiting.push(...token.ids);
    } else if (token.negated) {
      served = waiting.length > 0 ? waiting : served;
      waiting = [];
    } else if (eachHeads) {
      heading = token.mode;
    } else if (token.passive) {
      grant(waiting, "unknown");
      waiting = [];
      heading = token.mode;
    } else if (waiting.length > 0) {
      grant(waiting, token.mode);
      [served, waiting] = [waiting, []];
    } else if (token.heads || (!heading && index === 0 && tokens[1]?.kind === "names")) {
      heading = token.mode;
    } else if (token.joined) {
      grant(served, token.mode);
    }
  }
  grant(waiting, "unknown");
}

/** "Producer Orders, consumer Billing": each verb has its names behind it. */
function headsEach(tokens: readonly AccessToken[]): boolean {
  if (tokens[0]?.kind !== "verb" || tokens.at(-1)?.kind !== "names") return false;
  return tokens.every(({ kind }, index) => kind === "names" || tokens[index + 1]?.kind === "names");
}
