/** The diagrams of our own that the pages of a catalogue show. */
import type { Catalogue } from "../../catalogue/schema.ts";
import { mapDomains } from "../../catalogue/views/map/map-domains.ts";
import type { Diagram, Href } from "../diagram.ts";
import { contractDiagram } from "./contract.ts";
import { domainDiagram } from "./domain.ts";
import { downstreamDiagram } from "./downstream.ts";
import { landscapeDiagram } from "./landscape.ts";
import { resourceDiagram } from "./resource.ts";
import { sequenceDiagrams } from "./sequence.ts";
import { systemDiagram } from "./system.ts";

/** Of the whole, and of its domains where there are several. */
export function mapDiagrams(catalogue: Catalogue, href: Href): Diagram[] {
  const domains = mapDomains(catalogue);
  return [
    landscapeDiagram(catalogue, href),
    ...(domains.length > 1
      ? domains.map((domain) => domainDiagram(catalogue, domain, domains, href))
      : []),
  ];
}

export function catalogueDiagrams(catalogue: Catalogue, href: Href): Diagram[] {
  return [
    ...mapDiagrams(catalogue, href),
    ...catalogue.contracts.map((contract) => contractDiagram(contract, href, catalogue.systems)),
    ...catalogue.contracts.flatMap(sequenceDiagrams),
    ...catalogue.systems.map((system) => systemDiagram(catalogue, system, href)),
    ...catalogue.systems.flatMap((system) => downstreamDiagram(catalogue, system, href) ?? []),
    ...catalogue.resources.map((resource) => resourceDiagram(catalogue, resource, href)),
  ];
}
