/** A catalogue → every address and anchor of its site. */
import { compare } from "../catalogue/compare.ts";
import type { Catalogue } from "../catalogue/schema.ts";
import { mapDomains } from "../catalogue/views/map-domains.ts";
import { fixedAnchors, missingAnchors } from "../catalogue/fixed-anchors.ts";
import { ownersOf } from "../catalogue/views/owners.ts";
import { resourceName } from "../catalogue/views/resource-row.ts";
import { changeAnchors, resourceRowAnchors } from "../catalogue/views/row-anchors.ts";
import { systemView } from "../catalogue/views/system-view.ts";
import type { ContractDocument } from "../contract/document.ts";
import { sectionNumbers } from "../contract/section-numbers.ts";
import {
  contractFiles,
  contractPath,
  domainPath,
  formatPath,
  ownerPath,
  resourcePath,
  systemPath,
} from "./addresses.ts";
import { type LinkManifest, type LinkPage, manifestVersion } from "./manifest-schema.ts";
import { redirects } from "./redirects.ts";
import {
  addedAnchors,
  addedToContracts,
  domainAnchors,
  formatAnchors,
  ownerAnchors,
  resourceAnchors,
  singleFiles,
  singlePages,
  systemAnchors,
} from "./site-pages.ts";

export interface ManifestSubject {
  catalogue: Catalogue;
  documents: readonly ContractDocument[];
  /** Origin the site is served from, where it is known. */
  site?: string | undefined;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** The contracts folder's own name. */
  folder: string;
  /** Pages besides the catalogue's. */
  others?: readonly LinkPage[];
}

/** The same for the same contracts, whatever the order they were read in. */
export function linkManifest({
  catalogue,
  documents,
  site,
  base,
  folder,
  others = [],
}: ManifestSubject): LinkManifest {
  const pages = [
    ...singlePages.map(({ path, title, anchors }) => ({ path, title, anchors: [...anchors] })),
    ...contractPages(catalogue, documents),
    ...catalogue.systems.map((system) => ({
      path: systemPath(system.id),
      title: system.name,
      anchors: [
        ...systemAnchors,
        ...systemView(catalogue, system).endpoints.map(({ id }) => id),
        ...addedAnchors,
      ],
    })),
    ...catalogue.resources.map((resource) => ({
      path: resourcePath(resource.id),
      title: resourceName(resource),
      anchors: [...resourceAnchors, ...addedAnchors],
    })),
    ...catalogue.dataFormats.map(({ id, name }) => ({
      path: formatPath(id),
      title: name,
      anchors: [...formatAnchors, ...addedAnchors],
    })),
    ...ownersOf(catalogue).map(({ id, name }) => ({
      path: ownerPath(id),
      title: name,
      anchors: [...ownerAnchors, ...addedAnchors],
    })),
    ...domainPages(catalogue),
    ...others,
  ];
  return {
    $schema: "links.schema.json",
    version: manifestVersion,
    ...(site === undefined ? {} : { site: new URL(site).origin }),
    base,
    folder,
    pages: pages.toSorted((a, b) => compare(a.path, b.path)),
    files: [...singleFiles, ...(site === undefined ? [] : ["sitemap.xml"])],
  };
}

/** One domain is the whole map and has no page of its own. */
function domainPages(catalogue: Catalogue): LinkPage[] {
  const domains = mapDomains(catalogue);
  return domains.length < 2
    ? []
    : domains.map(({ id, name }) => ({
        path: domainPath(id),
        title: `Map of ${name}`,
        anchors: [...domainAnchors],
      }));
}

/** A contract whose id another one has already taken has no page; it is left to `duplicate-id`. */
function contractPages(
  { contracts }: Catalogue,
  documents: readonly ContractDocument[],
): LinkPage[] {
  const byId = new Map(
    documents.map((document) => [document.contract.id, document] as const).toReversed(),
  );
  const former = new Map<string, string[]>();
  for (const { id, alias } of redirects({ contracts }))
    former.set(id, [...(former.get(id) ?? []), alias]);
  return contracts.flatMap(({ id }) => {
    const document = byId.get(id);
    return document ? contractPageLinks(document, former.get(id) ?? []) : [];
  });
}

function contractPageLinks(document: ContractDocument, aliases: string[]): LinkPage {
  const { id, title, file, sections } = document.contract;
  const fixed = new Set(fixedAnchors(document.contract));
  return {
    path: contractPath(id),
    title,
    anchors: contractAnchors(document),
    headings: document.anchors
      .flatMap(({ anchor, also, isFixed }) => (isFixed ? also : [anchor, ...also]))
      .filter((anchor) => !fixed.has(anchor)),
    ...(aliases.length > 0 ? { formerly: aliases.map(contractPath) } : {}),
    files: [id, ...aliases].flatMap(contractFiles),
    source: { file, sections: Object.fromEntries(sectionNumbers(sections)) },
  };
}

/** Every id of the contract's page that links may use. */
export function contractAnchors(document: ContractDocument): string[] {
  const written = document.anchors.flatMap(({ anchor, also }) => [anchor, ...also]);
  const missing = missingAnchors(document).map(({ anchor }) => anchor);
  const rows = [
    ...resourceRowAnchors(document).values(),
    ...changeAnchors(document).map(({ anchor }) => anchor),
  ];
  return [...new Set([...written, ...missing, ...rows, ...addedToContracts, ...addedAnchors])];
}
