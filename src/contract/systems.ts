/**
 * One system has many names. Within a contract a name is looked for among the contract's own systems, loosely;
 * among all systems of the registry, strictly. What fits two systems is not resolved.
 */
import { slugOf } from "./slug.ts";

/** A system as the registry knows it. */
export interface KnownSystem {
  id: string;
  name: string;
  aliases: readonly string[];
}

export interface ContractSystem extends KnownSystem {
  role: "a" | "b" | "other";
  /** The name this contract's title uses. */
  written: string;
}

export type Resolution = { system: KnownSystem } | { candidates: ContractSystem[] } | undefined;

export class SystemNames {
  readonly own: ContractSystem[];
  readonly #known: readonly KnownSystem[];

  constructor(written: readonly string[], known: readonly KnownSystem[]) {
    this.#known = known;
    this.own = [];
    for (const name of written) {
      const system = strictly(name, known) ?? { id: slugOf(name), name, aliases: [] };
      if (this.own.some(({ id }) => id === system.id)) continue;
      const role = this.own.length === 0 ? "a" : this.own.length === 1 ? "b" : "other";
      this.own.push({ ...system, role, written: name });
    }
  }

  /** The system a name in this contract means, its own systems first. */
  resolve(name: string): Resolution {
    const exact = strictly(name, this.own) ?? this.#byRole(name) ?? strictly(name, this.#known);
    if (exact) return { system: exact };
    for (const fits of [containsWords, isInitialsOf]) {
      const candidates = this.own.filter((system) =>
        namesOf(system).some((own) => fits(name, own) || fits(own, name)),
      );
      const [only] = candidates;
      if (candidates.length === 1 && only) return { system: only };
      if (candidates.length > 1) return { candidates };
    }
    return undefined;
  }

  id(name: string): string | undefined {
    const found = this.resolve(name);
    return found && "system" in found ? found.system.id : undefined;
  }

  /** Every name that may stand in prose, longest first, so that "Stock Count" is not read as "Stock". */
  mentions(): { name: string; id: string }[] {
    const own = this.own.flatMap((system) =>
      namesOf(system).map((name) => ({ name, id: system.id })),
    );
    const all = this.#known.flatMap((system) =>
      [system.name, ...system.aliases].map((name) => ({ name, id: system.id })),
    );
    return [...own, ...all]
      .filter(({ name }) => name.length > 1)
      .toSorted((a, b) => b.name.length - a.name.length);
  }

  #byRole(name: string): ContractSystem | undefined {
    const [, letter] = /^(?:system\s+)?([ab])(?:\s+system)?$/i.exec(name.trim()) ?? [];
    return letter ? this.own.find(({ role }) => role === letter.toLowerCase()) : undefined;
  }
}

function namesOf(system: ContractSystem): string[] {
  return [system.name, system.written, ...system.aliases].flatMap((name) => {
    const [, outside = "", inside = ""] = /^(.*?)\s*\(([^)]*)\)\s*$/u.exec(name) ?? [];
    return [name, outside, inside].filter(Boolean);
  });
}

function strictly<S extends KnownSystem>(name: string, systems: readonly S[]): S | undefined {
  const key = comparable(name);
  const bare = comparable(name.replace(/\s*\([^)]*\)\s*$/u, ""));
  const candidates = (wanted: string) =>
    systems.find(({ id, name: own, aliases, ...rest }) =>
      [own, id, ...aliases, ...("written" in rest ? [String(rest.written)] : [])].some(
        (other) => comparable(other) === wanted,
      ),
    );
  return key === "" ? undefined : (candidates(key) ?? (bare === "" ? undefined : candidates(bare)));
}

function comparable(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** "Stocktake System" stands in "Stocktake Reconciliation System": the same words in the same order. */
function containsWords(short: string, long: string): boolean {
  const words = comparable(short).split(" ").filter(Boolean);
  const rest = comparable(long).split(" ");
  if (words.length === 0 || words.length > rest.length) return false;
  let at = -1;
  return words.every((word) => (at = rest.indexOf(word, at + 1)) >= 0);
}

function isInitialsOf(initials: string, name: string): boolean {
  const words = comparable(name).split(" ");
  return words.length > 1 && comparable(initials) === words.map((word) => word[0]).join("");
}
