/** "We → Adyen": whoever writes calls itself so, and only the other system tells which one that is. */
import { remembered } from "../text/remembered.ts";
import type { SystemNames } from "./systems.ts";
import { saysOnly } from "../vocabulary/phrases.ts";

/** "US" is a country. */
export const isWe = remembered((name) => name !== "US" && saysOnly(name, "we"));

/** Where there are two systems, the one that is not this. */
export function otherThan(id: string | undefined, { own }: SystemNames): string | undefined {
  const [a, b, ...others] = own;
  if (!a || !b || others.length > 0) return undefined;
  return id === a.id ? b.id : id === b.id ? a.id : undefined;
}

/** The system a name means beside another that is known. */
export function meantBeside(
  name: string,
  other: string | undefined,
  systems: SystemNames,
): string | undefined {
  return systems.id(name) ?? (isWe(name) ? otherThan(other, systems) : undefined);
}
