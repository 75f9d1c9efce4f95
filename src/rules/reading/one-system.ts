/** Why two names of a contract's pair are one system: an entry of the registry says so, or they are the same letters. */
import type { Registry } from "../../catalogue/schema.ts";
import type { ContractDocument, Problem } from "../../contract/model/document.ts";
import { namesInTitle } from "../../contract/names/names.ts";
import { nameIndex, sameName } from "../../contract/names/same-name.ts";
import { slugOf } from "../../contract/text/slug.ts";
import type { RuleSubject } from "../shared/rule.ts";
import { placeInRegistry } from "./registry-place.ts";

type Told = Pick<Problem, "message" | "hint">;

/** Nothing where the contract's pair is no pair for another reason. */
export function whyOneSystem(
  { contract, frontmatter }: ContractDocument,
  { registry, registrySource }: Pick<RuleSubject, "registry" | "registrySource">,
): Told | undefined {
  const names = frontmatter.systems ?? namesInTitle(contract.title) ?? [];
  const [only, ...more] = contract.systems;
  if (!only || more.length > 0 || names.length < 2) return undefined;
  if (new Set(names.map((name) => slugOf(name))).size === 1) return sameLetters(names, only.id);
  const entry = registry[only.id];
  if (!entry || !registrySource || !names.every((name) => isNameOf(name, only.id, entry)))
    return undefined;
  const listed = aliasAmong(names, entry.aliases);
  const step = listed ? ["aliases", listed.index] : ["name"];
  const place = placeInRegistry(registrySource, only.id, step);
  return listed ? aliased(names, listed.alias, only.id, place) : keyed(names, only.id, place);
}

function isNameOf(name: string, id: string, entry: Registry[string]): boolean {
  const { aliases } = entry;
  return sameName(name, nameIndex([{ id, name: entry.name, aliases }])) !== undefined;
}

function aliasAmong(names: readonly string[], aliases: readonly string[]) {
  const index = aliases.findIndex((alias) =>
    names.some((name) => isNameOf(name, alias, named(alias))),
  );
  const alias = aliases[index];
  return alias === undefined ? undefined : { alias, index };
}

function named(name: string): Registry[string] {
  return { name, aliases: [], external: false, links: {} };
}

function sameLetters(names: readonly string[], id: string): Told {
  return {
    message: `${quoted(names)} are one system, \`${id}\`: names are told apart by their letters and digits.`,
    hint: "Write the other system's name in place of one of the two.",
  };
}

function aliased(names: readonly string[], alias: string, id: string, place: string): Told {
  return {
    message: `${quoted(names)} are one system, \`${id}\`: ${place} lists “${alias}” as another name of it.`,
    hint: `If they are two, take “${alias}” out of the \`aliases\` of \`${id}\` there; if they are one, name the system that this contract has on its other side.`,
  };
}

function keyed(names: readonly string[], id: string, place: string): Told {
  return {
    message: `${quoted(names)} are one system: ${place} names \`${id}\` so.`,
    hint: `If they are two, give each an entry of its own there; if they are one, name the system that this contract has on its other side.`,
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(" and ");
}
