import { titleAnchors } from "../../catalogue/anchors/fixed-anchors.ts";
import { contractPage } from "../../catalogue/views/contract/contract-page.ts";
import { resourceRowAnchors } from "../../catalogue/views/parts/row-anchors.ts";
import { sourceView } from "../../catalogue/views/contract/source-view.ts";
import { whomToAsk } from "../../catalogue/views/people/whom-to-ask.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import { contractDiagram } from "../../diagrams/kinds/contract.ts";
import { sequenceDiagrams } from "../../diagrams/kinds/sequence.ts";
import { contractPath } from "../../catalogue/addresses.ts";
import { missingSections } from "../../runbooks/missing-sections.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { hrefOf } from "../atlas/hrefs.ts";
import { referencesTo } from "./references.ts";

export function contractFacts(atlas: Atlas, document: ContractDocument) {
  const { catalogue, findings, history, settings } = atlas;
  const { contract } = document;
  const path = contractPath(contract.id);
  const view = contractPage(catalogue, findings, document);
  const rowIds = resourceRowAnchors(document);
  return {
    path,
    contract,
    view,
    shared: view.shared.map((row) => ({ ...row, anchor: rowIds.get(row.id) })),
    kept: sourceView(document, settings.repository, history),
    diagram: contractDiagram(contract, hrefOf, catalogue.systems),
    /** Each direction, step by step. */
    steps: sequenceDiagrams(contract),
    titleIds: titleAnchors(document),
    missing: missingSections(document),
    ask: whomToAsk(catalogue, contract),
    references: referencesTo(atlas, path),
  };
}
