/** "Till Owner", "Ledger": a role, a system, or both, as the words in front of a person. */
import type { Reading } from "../reading.ts";
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const roles = new RegExp(phraseSource("role"), "gi");

/** "Verantwortliche des Hauptbuchs" */
const genitive = new RegExp(`^${phraseSource("genitive")}\\s+(?<name>\\S+?)e?s$`, "i");

export function withoutRole(role: string): string {
  return role
    .replace(roles, "")
    .replace(/^[^\p{L}\p{N}]+|(?<![\s/:–—-])[\s/:–—-]+$|\(\s*\)/gu, "")
    .trim()
    .replace(genitive, "$<name>");
}

/** The role of nobody in particular, or of the integration itself. */
export function isOfNoSystem(named: string): boolean {
  return named === "" || saysOnly(named, "integration");
}

/** In front stands nothing but a system and a role. */
export function isRoleAlone(role: string, reading: Reading): boolean {
  return isOfNoSystem(withoutRole(role)) || systemAlone(role, reading) !== undefined;
}

const roleBehind = new RegExp(`\\s+${phraseSource("role")}$`, "i");

/** "Helpdesk Owner": a system may be called by a word that is a role's elsewhere. */
function systemCalledAsRole(role: string, systems: Reading["systems"]): string | undefined {
  const name = role.trim().replace(roleBehind, "");
  const [only] = systems.mentions.in(name);
  const id = only?.start === 0 && only.end === name.length ? only.ids[0] : undefined;
  return id !== undefined && systems.isOwn(id) ? id : undefined;
}

/** The system of the contract that the words name, with a role or without, and nothing else. */
export function systemAlone(role: string, { systems }: Reading): string | undefined {
  const named = withoutRole(role);
  if (named === "") return systemCalledAsRole(role, systems);
  const found = isOfNoSystem(named) ? undefined : systems.resolve(named, false);
  return found && "system" in found ? found.system.id : undefined;
}
