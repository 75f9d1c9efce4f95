/** An abbreviation that one contract introduces is a name of its system in all of them, unless two systems claim it. */
import {
  type Abbreviation,
  abbreviates,
  abbreviationsIn,
} from "../../contract/names/abbreviations.ts";
import type { Problem, Source } from "../../contract/model/document.ts";
import { type KnownSystem, registryIndex } from "../../contract/names/registry-names.ts";
import { sameName } from "../../contract/names/same-name.ts";
import { slugOf } from "../../contract/text/slug.ts";

interface Claim extends Abbreviation {
  path: string;
  /** The registry's system of the long name. */
  registered: KnownSystem | undefined;
}

/** What is claimed for one system, in the order of the files. */
type Claims = readonly [Claim, ...Claim[]];

export interface WithAbbreviations {
  /** The registry's systems, and those that contracts abbreviate. */
  known: KnownSystem[];
  conflicts: (Problem & { path: string })[];
}

export function withAbbreviations(
  sources: readonly Source[],
  registry: readonly KnownSystem[],
): WithAbbreviations {
  const index = registryIndex(registry);
  const all = sources.flatMap(({ text, path }) =>
    abbreviationsIn(text).map((found): Claim => ({
      ...found,
      path,
      registered: sameName(found.long, index),
    })),
  );
  const systems = new Map(registry.map((system) => [system.id, system]));
  const conflicts: WithAbbreviations["conflicts"] = [];
  for (const own of Map.groupBy(all, ({ short }) => short.toUpperCase()).values()) {
    const claimants = [
      ...Map.groupBy(own, ({ registered, long }) => registered?.id ?? slugOf(long)).values(),
    ] as unknown as Claims[];
    const [first, ...others] = claimants;
    if (!first) continue;
    const holder = sameName(first[0].short, index);
    const owner = holder ? claimants.find((each) => isOf(holder, each)) : first;
    const rivals = holder ? claimants.filter((each) => each !== owner) : others;
    const heldBy = holder?.name ?? first[0].long;
    conflicts.push(...rivals.map(([claim]) => conflict(claim, heldBy)));
    if (!owner || (!holder && rivals.length > 0)) continue;
    const system = withNames(holder ?? owner[0].registered, owner);
    systems.set(system.id, system);
  }
  return { known: [...systems.values()], conflicts };
}

/** The registry knows the long name as this system's; or knows neither it nor another that the letters stand for. */
function isOf(holder: KnownSystem, [{ registered, short }]: Claims): boolean {
  if (registered) return registered.id === holder.id;
  return ![holder.name, ...holder.aliases].some((name) => abbreviates(short, name));
}

function withNames(system: KnownSystem | undefined, claims: Claims): KnownSystem {
  const [{ name }] = claims;
  const { aliases, ...known } = system ?? { id: slugOf(name), name, aliases: [] };
  const further = claims.flatMap((claim) => [claim.short, claim.long, claim.name]);
  return { ...known, aliases: [...new Set([...aliases, ...further])] };
}

function conflict(
  { short, long, place, path }: Claim,
  heldBy: string,
): WithAbbreviations["conflicts"][number] {
  return {
    rule: "alias-conflict",
    path,
    place,
    message: `“${short}” is a name of “${heldBy}” and here of “${long}”: a contract that uses it could mean either.`,
    hint: "Give one of the two another abbreviation; if both are one system, list the two names in systems.yaml.",
  };
}
