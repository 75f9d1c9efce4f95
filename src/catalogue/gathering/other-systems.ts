/** The systems that contracts are about and the registry doesn't know: those that another contract may name. */
import type { ContractDocument, OpenAccess } from "../../contract/model/document.ts";
import { type KnownSystem, registryMentions } from "../../contract/names/registry-names.ts";
import { namesFrom } from "../../contract/names/names-in-use.ts";
import type { SystemNames } from "../../contract/names/systems.ts";
import { isSurelyNamed } from "../../contract/parts/access/surely-named.ts";

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
    const mentions = registryMentions(this.#others).in(wording);
    const byId = Map.groupBy(mentions, ({ ids: [id = ""] }) => id);
    return [...byId].flatMap(([id, places]) => {
      const { name = "" } = this.#byId.get(id) ?? {};
      const isSure = places.every((place) => isSurelyNamed(wording, place, name));
      return isSure && ownNames().resolve(name, false) === undefined ? [id] : [];
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
