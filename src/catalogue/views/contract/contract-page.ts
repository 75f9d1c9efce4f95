/** Everything the page of a contract shows besides its document. */
import type { ContractDocument } from "../../../contract/model/document.ts";
import type { Finding } from "../../../diagnostics/finding.ts";
import type { Catalogue } from "../../schema.ts";
import { completeness } from "../health/completeness.ts";
import { callColumns, firstCall } from "../people/call-columns.ts";
import { neighbours } from "../map/domains.ts";
import { findingsOf } from "../health/health.ts";
import { lanesOfHeadings } from "../parts/heading-lanes.ts";
import { jumpsOf } from "../parts/jumps.ts";
import { lanesOf } from "../parts/lanes.ts";
import { outlineOf } from "./outline.ts";
import { ownerIds, ownerNames } from "../people/owners.ts";
import { contractLink, nameOf } from "../parts/parties.ts";
import { resourceNames } from "../resource/resource-row.ts";
import { sharedResources } from "../resource/shared-resources.ts";
import { sinceOf } from "../words/since.ts";
import { firstSentence } from "../words/wording.ts";

export function contractPage(
  catalogue: Catalogue,
  findings: Finding[],
  document: ContractDocument,
) {
  const { contract } = document;
  const link = contractLink(contract);
  const called = resourceNames(catalogue);
  const name = nameOf(link);
  return {
    name,
    link,
    version:
      contract.version &&
      (/^\d/.test(contract.version) ? `v${contract.version}` : contract.version),
    since: sinceOf(contract),
    lede: contract.overview === undefined ? undefined : firstSentence(contract.overview),
    lanes: lanesOf(contract),
    firstCall: firstCall(contract, catalogue),
    call: callColumns(contract, catalogue),
    jumps: jumpsOf(contract),
    shared: sharedResources(catalogue, contract),
    outline: outlineOf(contract),
    findings: findingsOf(findings, document),
    completeness: completeness(catalogue, contract, document.placeholders),
    neighbours: neighbours(catalogue, contract),
    search: {
      kind: "Contract" as const,
      title: name,
      systems: contract.systems.map((system) => system.name),
      systemIds: contract.systems.map(({ id }) => id),
      ways: Array.from(lanesOfHeadings(document), ([anchor, way]) => ({
        anchor,
        way: way.anchor,
      })).filter(({ anchor, way }) => anchor !== way && !anchor.startsWith(`${way}-`)),
      resources: contract.resources.map((resource) => resource.name),
      resourceNames: contract.resources.map(({ id, name }) => called[id] ?? name),
      formats: contract.flows.map(({ format }) => format),
      domain: contract.domain,
      status: contract.status,
      owners: ownerNames(catalogue, ownerIds(catalogue, contract)),
      names: [...contract.aliases, ...contract.resources.flatMap(({ label }) => label ?? [])],
    },
  };
}
