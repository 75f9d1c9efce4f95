/** What an .mdx file needs and isn't there: its page could not be made. */
import { linkableSections } from "../../catalogue/anchors/linkable-sections.ts";
import type { Catalogue } from "../../catalogue/schema.ts";
import { called, type Named, unknownName } from "../../catalogue/unknown-name.ts";
import type { Component, ContractDocument } from "../../contract/model/document.ts";
import { calloutKinds } from "../../contract/markdown/mdx/mdx-components.ts";
import { nearest } from "../../contract/text/nearest.ts";
import type { Report, RuleSubject } from "../shared/rule.ts";
import { type Fault, missing } from "./mdx-imports.ts";

export async function* unmetNeeds({
  documents,
  catalogue,
  surroundings,
}: RuleSubject): AsyncIterable<Report> {
  for (const document of documents) {
    const { imports = [], components = [] } = document.needs ?? {};
    for (const link of imports) {
      const fault = await missing(link, document, surroundings);
      if (fault !== undefined) yield { document, place: link.place, ...fault };
    }
    for (const component of components) {
      const fault = isOwn(component, document) ? undefined : faultOf(component, catalogue);
      if (fault !== undefined) yield { document, place: component.place, ...fault };
    }
  }
}

/** A component of the team's own may have a provided one's name, and takes what it takes. */
function isOwn({ name }: Component, { source }: ContractDocument): boolean {
  return new RegExp(`^import\\b[^;"']{0,200}\\b${name}\\b`, "m").test(source.text);
}

function faultOf({ name, attributes }: Component, catalogue: Catalogue): Fault | undefined {
  const { id, name: given, section, kind } = attributes;
  switch (name) {
    case "SystemLink":
      return unknown(name, { id }, catalogue.systems);
    case "ResourceLink":
      return unknown(name, { id: id ?? given, attribute: "name" }, catalogue.resources);
    case "Callout":
      return kind === undefined ? undefined : unknownKind(kind);
    case "ContractLink": {
      const contracts = catalogue.contracts.map((each) => ({ ...each, name: each.title }));
      const fault = unknown(name, { id }, contracts);
      if (fault !== undefined || section === undefined) return fault;
      const contract = called(id ?? "", contracts);
      return contract && unknown(name, { id: section }, linkableSections(contract));
    }
    default:
      return undefined;
  }
}

function unknownKind(kind: string): Fault | undefined {
  if (calloutKinds.some((known) => known === kind)) return undefined;
  const guess = nearest(kind, calloutKinds);
  return {
    message: `\`<Callout>\` has no kind \`${kind}\`, so its page shows it as none.`,
    hint:
      guess === undefined ? `There are: ${calloutKinds.join(", ")}.` : `Did you mean \`${guess}\`?`,
  };
}

function unknown(
  component: string,
  { id, attribute = "id" }: { id: string | undefined; attribute?: "id" | "name" },
  things: readonly Named[],
): Fault | undefined {
  if (id === undefined)
    return {
      message: `\`<${component}>\` has no \`${attribute}\`, so it leads nowhere and the page can't be made.`,
      hint: `Write \`${attribute}="…"\` into it, with the id or the name of what it leads to.`,
    };
  if (called(id, things)) return undefined;
  const { message, instead } = unknownName(component, id, things);
  return {
    message: `${message}, so the page can't be made.`,
    hint: instead ?? "Name it by its id, the end of its page's address, or by its title or name.",
  };
}
