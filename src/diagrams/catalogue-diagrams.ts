/** Every diagram of our own that the pages of a catalogue show, so that all can be drawn before they are asked for. */
import type { Catalogue } from "../catalogue/schema.ts";
import { mapDomains } from "../catalogue/views/map-domains.ts";
import type { Diagram, Href } from "./diagram.ts";
import { contractDiagram } from "./kinds/contract.ts";
import { domainDiagram } from "./kinds/domain.ts";
import { downstreamDiagram } from "./kinds/downstream.ts";
import { landscapeDiagram } from "./kinds/landscape.ts";
import { resourceDiagram } from "./kinds/resource.ts";
import { sequenceDiagrams } from "./kinds/sequence.ts";
import { systemDiagram } from "./kinds/system.ts";

export function catalogueDiagrams(catalogue: Catalogue, href: Href): Diagram[] {
  const domains = mapDomains(catalogue);
  return [
    landscapeDiagram(catalogue, href),
    ...(domains.length > 1
      ? domains.map((domain) => domainDiagram(catalogue, domain, domains, href))
      : []),
    ...catalogue.contracts.map((contract) => contractDiagram(contract, href)),
    ...catalogue.contracts.flatMap(sequenceDiagrams),
    ...catalogue.systems.map((system) => systemDiagram(catalogue, system, href)),
    ...catalogue.systems.flatMap((system) => downstreamDiagram(catalogue, system, href) ?? []),
    ...catalogue.resources.map((resource) => resourceDiagram(catalogue, resource, href)),
  ];
}
