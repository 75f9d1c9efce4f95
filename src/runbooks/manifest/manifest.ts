/** A catalogue → every address and anchor of its site. */
import { compare } from "../../catalogue/compare.ts";
import type { Catalogue } from "../../catalogue/schema.ts";
import { mapDomains } from "../../catalogue/views/map/map-domains.ts";
import { ownersOf } from "../../catalogue/views/people/owners.ts";
import { resourceName } from "../../catalogue/views/resource/resource-row.ts";
import { systemView } from "../../catalogue/views/system/system-view.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import {
  domainPath,
  formatPath,
  ownerPath,
  resourcePath,
  systemPath,
} from "../../catalogue/addresses.ts";
import { contractPages } from "./contract-links.ts";
import { type LinkManifest, type LinkPage, manifestVersion } from "./manifest-schema.ts";
import {
  addedAnchors,
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
