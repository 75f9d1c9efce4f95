/** All contracts of a folder → the catalogue: one system, one resource, however many contracts name it. */
import type { ContractDocument } from "../../contract/model/document.ts";
import type { KnownSystem } from "../../contract/names/systems.ts";
import { withAccessOfOthers } from "./access-of-others.ts";
import { compare } from "../compare.ts";
import { inOneSpelling } from "./domain-spelling.ts";
import { gatherFormats } from "./formats.ts";
import { uniteResources } from "./resources.ts";
import { gatherSystems, knownSystems } from "./systems.ts";
import type { Catalogue, Registry } from "../schema.ts";

/**
 * Contracts in order of their ids. Left out: a contract whose id another one has already taken (`duplicate-id`), and
 * the template itself, left lying about (`no-two-systems`).
 *
 * @param known The systems by whose names the documents have been read.
 */
export function buildCatalogue(
  documents: readonly ContractDocument[],
  registry: Registry = {},
  domains?: readonly string[],
  known: readonly KnownSystem[] = knownSystems(registry),
): Catalogue {
  const filledIn = documents.filter((document) => !isTemplate(document));
  const byId = new Map(
    filledIn.map((document) => [document.contract.id, document] as const).toReversed(),
  );
  const ordered = [...byId.values()].toSorted((a, b) => compare(a.contract.id, b.contract.id));
  const { contracts, resources } = uniteResources(withAccessOfOthers(ordered, known));
  const one = inOneSpelling({ contracts, registry }, domains);
  const systems = gatherSystems(one.contracts, resources, one.registry);
  return {
    contracts: [...one.contracts],
    systems,
    resources,
    dataFormats: gatherFormats(contracts),
    ...(domains && { domains: [...domains] }),
  };
}

/** Its title is still to be filled in and nothing else names two systems. */
function isTemplate({ contract, placeholders, titleLine }: ContractDocument): boolean {
  return contract.systems.length < 2 && placeholders.some(({ place }) => place.line === titleLine);
}
