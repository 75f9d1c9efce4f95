/** The pages of which a catalogue has as many as it is large, and what each of them shows. */
import { ownersOf } from "../../catalogue/views/people/owners.ts";
import type { Catalogue } from "../../catalogue/schema.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import { authoredIn } from "../../diagrams/authored-in.ts";
import * as addresses from "../../catalogue/addresses.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { contractFacts } from "../page-facts/contract.ts";
import { formatFacts } from "../page-facts/format.ts";
import { ownerFacts } from "../page-facts/owner.ts";
import { resourceFacts } from "../page-facts/resource.ts";
import { systemFacts } from "../page-facts/system.ts";
import type { Asked } from "../session/recalled.ts";

export interface Shown {
  /** All that the page is made from besides its frame and the text of its contract. */
  facts: object;
  diagrams: Asked[];
}

export interface CataloguePage {
  /** The page's address below the site's base. */
  path: string;
  /** Whose text the page shows in full. */
  document?: ContractDocument;
  show(): Shown;
}

/** In the order of `cataloguePaths`. */
export function cataloguePages(atlas: Atlas): CataloguePage[] {
  const { catalogue, documents } = atlas;
  const documentOf = new Map(documents.map((document) => [document.contract.id, document]));
  return [
    ...catalogue.dataFormats.map((format) => ({
      path: addresses.formatPath(format.id),
      show: () => ({ facts: formatFacts(atlas, format), diagrams: [] }),
    })),
    ...ownersOf(catalogue).map((owner) => ({
      path: addresses.ownerPath(owner.id),
      show: () => ({ facts: ownerFacts(atlas, owner), diagrams: [] }),
    })),
    ...catalogue.resources.map((resource) => ({
      path: addresses.resourcePath(resource.id),
      show: () => {
        const facts = resourceFacts(atlas, resource);
        return { facts, diagrams: [{ drawable: facts.diagram }] };
      },
    })),
    ...catalogue.systems.map((system) => ({
      path: addresses.systemPath(system.id),
      show: () => {
        const facts = systemFacts(atlas, system);
        const { diagram, downstream } = facts;
        const drawables = downstream ? [diagram, downstream] : [diagram];
        return { facts, diagrams: drawables.map((drawable) => ({ drawable })) };
      },
    })),
    ...catalogue.contracts.flatMap(({ id }) => {
      const document = documentOf.get(id);
      return document ? contractPage(atlas, document) : [];
    }),
  ];
}

/**
 * In the order in which they are made, and taken into the search. Contracts, of which one has changed most often, come
 * last: what is before it is in the index by the time that it is made.
 */
export function cataloguePaths(catalogue: Catalogue): string[] {
  const { contracts, dataFormats, resources, systems } = catalogue;
  return [
    ...dataFormats.map(({ id }) => addresses.formatPath(id)),
    ...ownersOf(catalogue).map(({ id }) => addresses.ownerPath(id)),
    ...resources.map(({ id }) => addresses.resourcePath(id)),
    ...systems.map(({ id }) => addresses.systemPath(id)),
    ...contracts.map(({ id }) => addresses.contractPath(id)),
  ];
}

function contractPage(atlas: Atlas, document: ContractDocument): CataloguePage {
  const { contract, source } = document;
  return {
    path: addresses.contractPath(contract.id),
    document,
    show() {
      const facts = contractFacts(atlas, document);
      const own = [facts.diagram, ...facts.steps].map((drawable) => ({ drawable }));
      const authored = authoredIn(document).map(({ drawable, line }) => ({
        drawable,
        where: `${source.path}:${line}`,
      }));
      return { facts, diagrams: [...own, ...authored] };
    },
  };
}
