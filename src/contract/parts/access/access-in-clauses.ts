/** "pump writes, greenhouse reads": clauses of a name and a verb and nothing else, so that a name may be short or without its capital. */
import type { Access, AccessMode } from "../../model/schema.ts";
import type { SystemNames } from "../../names/systems.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const longest = 160;
const separator = new RegExp(`\\s*(?:[,;，、；]|${phraseSource("and")})\\s*`, "i");
const clause = new RegExp(
  `^(?<name>\\S.{0,60}?)\\s*(?:(?<rw>${phraseSource("readsAndWrites")})|(?<write>${phraseSource("writes")})|(?<read>${phraseSource("reads")}))$`,
  "i",
);

/** Nothing where anything else is said, or somebody is named whom the contract doesn't know. */
export function accessInClauses(text: string, systems: SystemNames): Access[] {
  if (text.length > longest) return [];
  const clauses = text
    .trim()
    .replace(/[.。]$/u, "")
    .split(separator);
  const told = clauses.flatMap((each): Access[] => {
    const { name, rw, write } = clause.exec(each)?.groups ?? {};
    const found = name === undefined ? undefined : systems.resolve(name, false);
    if (!found || !("system" in found)) return [];
    const mode: AccessMode = rw ? "read-write" : write ? "write" : "read";
    return [{ system: found.system.id, mode }];
  });
  const isOnce = new Set(told.map(({ system }) => system)).size === told.length;
  return isOnce && told.length === clauses.length ? told : [];
}
