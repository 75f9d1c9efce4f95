/** The systems that contracts are about and the registry doesn't know: those that another contract may name. */
import type { ContractDocument, OpenAccess } from "../../contract/model/document.ts";
import type { Mention } from "../../contract/names/mentions.ts";
import { type KnownSystem, registryMentions } from "../../contract/names/registry-names.ts";
import { namesFrom } from "../../contract/names/names-in-use.ts";
import type { SystemNames } from "../../contract/names/systems.ts";
import { isDoneByOthers } from "../../contract/parts/access/done-to.ts";
import { isSurelyNamed } from "../../contract/parts/access/surely-named.ts";
import { isToldOfToday } from "../../contract/parts/access/told-of-today.ts";

export class OtherSystems {
  readonly #known: readonly KnownSystem[];
  readonly #others: readonly KnownSystem[];
  readonly #byId: ReadonlyMap<string, KnownSystem>;
  /** One list for all contracts that name the same, as it is indexed once. */
  readonly #lists = new Map<string, readonly KnownSystem[]>();

  constructor(
    documents: readonly Pick<ContractDocument, "contract">[],
    known: readonly KnownSystem[],
  ) {
    const isKnown = new Set(known.map(({ id }) => id));
    const systems = documents
      .flatMap(({ contract }) => contract.systems)
      .filter(({ id }) => !isKnown.has(id));
    this.#known = known;
    this.#byId = new Map(
      systems.map(({ id, name }) => [id, { id, name, aliases: [] }] as const).toReversed(),
    );
    this.#others = [...this.#byId.values()];
  }

  /** The ids of those that the wording surely names and that are none of the contract's own. */
  namedIn(wording: string, ownNames: () => SystemNames): string[] {
    const places = registryMentions(this.#others).in(wording);
    if (places.length === 0) return [];
    const isSure = new Map<string, boolean>();
    for (const { id, isDoer } of this.#told(wording, places, ownNames().mentions.in(wording)))
      isSure.set(id, isDoer && isSure.get(id) !== false);
    return [...isSure].flatMap(([id, sure]) => {
      const { name = "" } = this.#byId.get(id) ?? {};
      return sure && ownNames().resolve(name, false) === undefined ? [id] : [];
    });
  }

  /** Each place of one of the others, and whether whoever stands there surely reads or writes. */
  #told(
    wording: string,
    places: readonly Mention[],
    own: readonly Mention[],
  ): { id: string; isDoer: boolean }[] {
    const isOwn = new Set(own);
    const all = [...own, ...places].toSorted((a, b) => a.start - b.start || b.end - a.end);
    let last: (Mention & { isDoer: boolean }) | undefined;
    return all.flatMap((place, index) => {
      const [id = ""] = place.ids;
      const before = last;
      if (before && place.start < before.end) return isOwn.has(place) ? [] : { id, isDoer: false };
      const next = all[index + 1];
      const isDoer =
        isOwn.has(place) ||
        (isSurelyNamed(wording, place, this.#byId.get(id)?.name ?? "") &&
          isToldOfToday(wording, place) &&
          !isDoneByOthers(wording, place, { last: before, next }));
      last = { ...place, isDoer };
      return isOwn.has(place) ? [] : { id, isDoer };
    });
  }

  /** A contract's names, with these as if the registry had them. */
  namesWith(ids: readonly string[], names: OpenAccess["names"]): SystemNames {
    const key = ids.join(" ");
    const list = this.#lists.get(key) ?? [
      ...this.#known,
      ...ids.flatMap((id) => this.#byId.get(id) ?? []),
    ];
    this.#lists.set(key, list);
    return namesFrom(names, list);
  }
}
