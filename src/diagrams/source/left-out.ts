import { count } from "./words.ts";

/** What a picture doesn't show, as a sentence fragment; nothing where it shows all. */
export function leftOut(
  parts: readonly (readonly [number: number, one: string, many?: string])[],
): string | undefined {
  const said = parts.flatMap(([number, one, many]) => (number > 0 ? count(number, one, many) : []));
  return said.length > 0 ? said.join(", ") : undefined;
}
