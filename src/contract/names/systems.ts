/**
 * One system has many names. Within a contract a name is looked for among the contract's own systems, loosely;
 * among all systems of the registry, strictly. What fits two systems is not resolved.
 */
import { Mentions } from "./mentions.ts";
import { isMisspelt } from "./misspelt-name.ts";
import { type KnownSystem, registryIndex, registryMentions } from "./registry-names.ts";
import {
  AlikeNames,
  containsWords,
  isInitialsOf,
  type NameIndex,
  nameIndex,
  sameName,
} from "./same-name.ts";
import { slugOf } from "../text/slug.ts";
import { spellingsOf, withoutRemark } from "./system-spellings.ts";
import { languages } from "../vocabulary/languages.ts";
import { wordsIn } from "../vocabulary/language.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

const systemWords = languages.flatMap(({ phrases }) => wordsIn(phrases.system));
/** "System A", "A" */
export const byRole = new RegExp(`^(?:${phraseSource("system")}\\s*)?([ab])(?:\\s+system)?$`, "i");

/** A hub has dozens. What names more is a list of something else, and each is compared with each. */
const mostSystems = 100;

export type { KnownSystem } from "./registry-names.ts";

export interface ContractSystem extends KnownSystem {
  role: "a" | "b" | "other";
  /** The name this contract's title uses. */
  written: string;
}

export type Resolution = { system: KnownSystem } | { candidates: ContractSystem[] } | undefined;

export class SystemNames {
  readonly own: ContractSystem[];
  readonly #known: readonly KnownSystem[];
  readonly #registry: NameIndex<KnownSystem>;
  /** Further names that this contract's headings and labels have been found to use. */
  readonly learnt = new Map<string, string>();
  #mentions: Mentions | undefined;
  /** What names were found to mean; a new system or name may change any of it. */
  readonly #resolved = {
    surely: new Map<string, Resolution>(),
    maybe: new Map<string, Resolution>(),
  };
  readonly #names = new Map<ContractSystem, readonly string[]>();
  #index: NameIndex<ContractSystem> | undefined;
  #alike: AlikeNames<ContractSystem> | undefined;
  /** There were more names than are taken for systems. */
  overflows = false;

  constructor(written: readonly string[], known: readonly KnownSystem[]) {
    this.#known = known;
    this.#registry = registryIndex(known);
    this.own = [];
    for (const name of written) this.add(name);
  }

  /** A further system of the contract, unless it is there already. */
  add(name: string): void {
    const system = sameName(name, this.#registry) ?? { id: slugOf(name), name, aliases: [] };
    if (this.isOwn(system.id)) return;
    if (this.own.length >= mostSystems) {
      this.overflows = true;
      return;
    }
    const role = this.own.length === 0 ? "a" : this.own.length === 1 ? "b" : "other";
    this.own.push({ ...system, role, written: name });
    this.#index = undefined;
    this.#alike = undefined;
    this.#forgetNames();
  }

  isOwn(id: string): boolean {
    return this.own.some((system) => system.id === id);
  }

  /** "System A: Point of Sale" under the title "Till ↔ Ledger": another name of Till, unless it is somebody else's. */
  learnRole(name: string, role: "a" | "b"): void {
    const system = this.own.find((own) => own.role === role);
    if (!system || this.resolve(name)) return;
    this.learnName(name, system.id);
  }

  /**
   * The system a name in this contract means, its own systems first. Words around a system's name are passed over
   * where an arrow or a label says that it is a name; in plain words they are a sentence.
   */
  resolve(name: string, isSurelyName = true): Resolution {
    const before = this.#resolved[isSurelyName ? "surely" : "maybe"];
    if (!before.has(name)) before.set(name, this.#lookUp(name, isSurelyName));
    return before.get(name);
  }

  #lookUp(name: string, isSurelyName: boolean): Resolution {
    const learnt = this.own.find(({ id }) => id === this.learnt.get(name));
    const exact =
      learnt ??
      sameName(name, this.#ownIndex) ??
      this.#byRole(name) ??
      sameName(name, this.#registry);
    if (exact) return { system: exact };
    const bare = withoutRemark(name);
    const alike = new Set([...this.#alikeNames.of(name), ...this.#alikeNames.of(bare)]);
    if (alike.size === 0) return undefined;
    const possible = this.own.filter((system) => alike.has(system));
    for (const fits of [containsWords, isInitialsOf]) {
      const candidates = possible.filter((system) =>
        this.#namesOf(system).some((own) => fits(bare, own) || (isSurelyName && fits(own, name))),
      );
      const [only] = candidates;
      if (candidates.length === 1 && only) return { system: only };
      if (candidates.length > 1) return { candidates };
    }
    return undefined;
  }

  /** As `resolve`, for names that this contract uses for its systems: prose may use them as well. */
  learn(name: string, isSurelyName = true): Resolution {
    const found = this.resolve(name, isSurelyName);
    if (found && "system" in found && !sameName(name, this.#ownIndex)) {
      // "Orders (planned)" teaches "Orders": what stands in brackets may be a remark.
      this.learnName(withoutRemark(name), found.system.id);
    }
    return found;
  }

  learnName(name: string, id: string): void {
    if (this.learnt.get(name) === id) return;
    this.learnt.set(name, id);
    this.#forgetNames();
  }

  #forgetNames(): void {
    this.#mentions = undefined;
    for (const known of Object.values(this.#resolved)) known.clear();
  }

  /** The systems of this contract whose name it is but for a slip. */
  near(name: string): ContractSystem[] {
    return this.own.filter((system) =>
      this.#namesOf(system).some((meant) => isMisspelt(name, meant)),
    );
  }

  id(name: string): string | undefined {
    const found = this.resolve(name);
    return found && "system" in found ? found.system.id : undefined;
  }

  #namesOf(system: ContractSystem): readonly string[] {
    let names = this.#names.get(system);
    if (!names) this.#names.set(system, (names = spellingsOf(system)));
    return names;
  }

  get #alikeNames(): AlikeNames<ContractSystem> {
    return (this.#alike ??= new AlikeNames(this.own, (system) => this.#namesOf(system)));
  }

  get #ownIndex(): NameIndex<ContractSystem> {
    return (this.#index ??= nameIndex(this.own));
  }

  get mentions(): Mentions {
    return (this.#mentions ??= new Mentions(this.#ownNames(), registryMentions(this.#known)));
  }

  #ownNames(): { name: string; id: string }[] {
    return [
      ...this.own.flatMap((system) =>
        this.#namesOf(system).map((name) => ({ name, id: system.id })),
      ),
      ...[...this.learnt].map(([name, id]) => ({ name, id })),
      ...this.own.flatMap(({ id, role }) =>
        role === "other" ? [] : systemWords.map((word) => ({ name: `${word} ${role}`, id })),
      ),
    ];
  }

  #byRole(name: string): ContractSystem | undefined {
    const [, letter] = byRole.exec(name.trim()) ?? [];
    return letter ? this.own.find(({ role }) => role === letter.toLowerCase()) : undefined;
  }
}
