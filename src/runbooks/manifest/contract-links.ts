/** What `links.json` says of the contracts' pages. */
import type { Catalogue } from "../../catalogue/schema.ts";
import { fixedAnchors, missingAnchors } from "../../catalogue/anchors/fixed-anchors.ts";
import { changeAnchors, resourceRowAnchors } from "../../catalogue/views/parts/row-anchors.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import type { Contract } from "../../contract/model/schema.ts";
import { sectionNumbers } from "../../contract/model/section-numbers.ts";
import { contractFiles, contractPath } from "../../catalogue/addresses.ts";
import type { LinkPage } from "./manifest-schema.ts";
import { redirects } from "./redirects.ts";
import { addedAnchors, addedToContracts } from "./site-pages.ts";

/** A contract whose id another one has already taken has no page; it is left to `duplicate-id`. */
export function contractPages(
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
  const undescribed = missingAnchors(document).map(({ anchor }) => anchor);
  const fixed = new Set(fixedAnchors(document.contract));
  return {
    path: contractPath(id),
    title,
    ...sidesOf(document.contract),
    anchors: contractAnchors(document, undescribed),
    headings: document.anchors
      .flatMap(({ anchor, also, isFixed, given }) =>
        [...(isFixed ? [] : [anchor]), ...also].filter((each) => each !== given),
      )
      .filter((anchor) => !fixed.has(anchor)),
    undescribed,
    ...(aliases.length > 0 ? { formerly: aliases.map(contractPath) } : {}),
    files: [id, ...aliases].flatMap(contractFiles),
    source: { file, sections: Object.fromEntries(sectionNumbers(sections)) },
  };
}

function sidesOf({ systems }: Contract): Pick<LinkPage, "systems"> {
  const of = (role: "a" | "b") => systems.find((system) => system.role === role)?.id;
  const [a, b] = [of("a"), of("b")];
  return a === undefined || b === undefined ? {} : { systems: { a, b } };
}

/** Every id of the contract's page that links may use. */
function contractAnchors(document: ContractDocument, missing: readonly string[]): string[] {
  const written = document.anchors.flatMap(({ anchor, also }) => [anchor, ...also]);
  const rows = [
    ...resourceRowAnchors(document).values(),
    ...changeAnchors(document).map(({ anchor }) => anchor),
  ];
  return [...new Set([...written, ...missing, ...rows, ...addedToContracts, ...addedAnchors])];
}
