/** "Host: sftp.acme.example" over "Directory: `/in/orders`": a place for files, told in two labels. */
import type { FoundResource } from "./found-resource.ts";
import { identifiersIn } from "./identifiers.ts";
import { folderIn, folderOnHost, isFor } from "./folder-on-host.ts";
import { withoutKinds } from "./kind-words.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { unknownPlainLabels } from "../../markdown/labels/plain-labels.ts";
import type { Reading } from "../reading.ts";

type Facts = Partial<Record<"purpose" | "permissions" | "schema", string>>;

export interface FileDrop {
  /** What one searches for: the host with the folder on it. */
  address: string;
  host: Label;
  folder: Label;
  /** What is said beside it, before the next host. */
  facts: Facts;
}

const hostName = /^(?:\p{L}[\w+.-]*:\/\/)?[\w-]+(?:\.[\w-]+)*(?::\d+)?\/?$/u;
const folderName = /^[^\s`]+$/u;

/** A host may have several folders. */
export function fileDropsIn(section: SectionNode, reading: Reading): FileDrop[] {
  const drops: FileDrop[] = [];
  let host: { label: Label; name: string } | undefined;
  let facts: Facts = {};
  for (const label of labelsIn(section, reading)) {
    const { key } = label;
    const whole = folderOnHost(label);
    if (whole) drops.push({ address: whole, host: label, folder: label, facts: {} });
    else if (isFor(label, "host")) {
      const name = nameIn(label, hostName);
      if (host) facts = {};
      host = name ? { label, name: name.replace(/\/$/u, "") } : undefined;
    } else if (host && isFor(label, "folder")) {
      const folder = nameIn(label, folderName);
      const address = `${host.name}/${folder?.replace(/^\//u, "")}`;
      if (folder) drops.push({ address, host: host.label, folder: label, facts });
    } else if (key === "purpose" || key === "permissions" || key === "schema") {
      const said = filled(label);
      if (said) facts[key] ??= said;
    }
  }
  return drops;
}

export function dropsAsResources(
  drops: readonly FileDrop[],
  section: SectionNode,
): FoundResource[] {
  const isNamed = !section.key && withoutKinds(section.title) !== "";
  return drops.map(({ address, folder: { place }, facts }) => ({
    kind: "file",
    name: address,
    // Several can't go by one name.
    label: isNamed && drops.length === 1 ? section.title : undefined,
    place,
    ...facts,
  }));
}

/** Of a list, also those that stand in front of a plain colon. */
function labelsIn(section: SectionNode, reading: Reading): readonly Label[] {
  const own = reading.ownLabels(section);
  const lines = new Set(own.map(({ place }) => place.line));
  const plain = [
    ...unknownPlainLabels(section.blocks, reading.text),
    ...section.blocks.flatMap((block) => folderIn(block, reading.text) ?? []),
  ].filter(({ place }) => !lines.has(place.line));
  if (plain.length === 0) return own;
  return [...own, ...plain].toSorted((a, b) => a.place.line - b.place.line);
}

function nameIn(label: Label, pattern: RegExp): string | undefined {
  const [first] = identifiersIn(filled(label) ?? "");
  return first && pattern.test(first.name) ? first.name : undefined;
}
