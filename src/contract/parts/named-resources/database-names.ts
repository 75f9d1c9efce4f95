/** The databases that a value names: a list of them, the one it opens with, or the one behind the product that holds it. */
import { type Identified, identifiersIn } from "./identifiers.ts";
import { withNamesInCode } from "./plain-names.ts";
import type { SystemNames } from "../../names/systems.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

/** "(orders_db)", ", orders_db on RDS"; "utf8_general collation" and other words behind a product tell where it runs. */
const named = /^[\s(,;:–—-]*([\p{L}\p{N}]+_[\p{L}\p{N}_]+)(?![\p{L}\p{N}_.-]|\s\p{L}+$)/u;

export function databaseNames(value: string, systems: SystemNames): Identified[] {
  const found = identifiersIn(withNamesInCode(value, systems));
  const [only, ...others] = found;
  if (!only || others.length > 0 || !saysOnly(only.name, "databaseProduct")) return found;
  const [match, name] = named.exec(only.rest) ?? [];
  return match && name ? [{ name, rest: only.rest.slice(match.length) }] : [];
}
