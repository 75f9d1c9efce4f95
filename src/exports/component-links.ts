/** The links that a contract's components stand for, as Markdown. */
import { linkableSections } from "../catalogue/anchors/linkable-sections.ts";
import type { Catalogue } from "../catalogue/schema.ts";
import type { LinkOf } from "../contract/markdown/mdx/without-components.ts";
import { contractPath, resourcePath, systemPath } from "../catalogue/addresses.ts";

interface Target {
  path: string;
  anchor?: string | undefined;
  label: string;
}

export function componentLinks(
  catalogue: Catalogue,
  addressOf: (path: string, anchor?: string) => string,
): LinkOf {
  return (component, attributes, words) => {
    const find = targets[component];
    if (!find) return undefined;
    const value = attributes["id"] ?? attributes["name"] ?? "";
    const target = find(catalogue, value, attributes["section"]);
    const label = words || (target?.label ?? escaped(value));
    return target ? `[${label}](${destination(addressOf(target.path, target.anchor))})` : label;
  };
}

const targets: Readonly<
  Record<string, (catalogue: Catalogue, value: string, section?: string) => Target | undefined>
> = {
  SystemLink({ systems }, value) {
    const system = named(systems, value);
    return system && { path: systemPath(system.id), label: escaped(system.name) };
  },
  ResourceLink({ resources }, value) {
    const resource = named(resources, value);
    return (
      resource && {
        path: resourcePath(resource.id),
        label: `\`${resource.label ?? resource.name}\``,
      }
    );
  },
  ContractLink({ contracts }, value, section) {
    const contract = contracts.find(({ id, title }) => id === value || title === value);
    if (!contract) return undefined;
    const { id, title } = contract;
    const found = linkableSections(contract).find(
      (each) => each.id === section || each.name === section,
    );
    return { path: contractPath(id), anchor: found?.id, label: escaped(title) };
  },
};

function named<Thing extends { id: string; name: string }>(
  things: readonly Thing[],
  value: string,
): Thing | undefined {
  return things.find(({ id, name }) => id === value || name === value);
}

function escaped(text: string): string {
  return text.replace(/[\\[\]|*_`]/g, "\\$&");
}

function destination(address: string): string {
  return /[\s()]/.test(address) ? `<${address}>` : address;
}
