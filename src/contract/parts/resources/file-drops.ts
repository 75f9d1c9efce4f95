/** "Host: sftp.acme.example" over "Directory: `/in/orders`": a place for files, told in two labels. */
import type { FoundResource } from "./found-resource.ts";
import { identifiersIn } from "./identifiers.ts";
import { withoutKinds } from "./kind-words.ts";
import { filled, type Label } from "../../markdown/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { unknownPlainLabels } from "../../markdown/plain-labels.ts";
import type { Reading } from "../../reading.ts";
import { normaliseHeading } from "../../vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

export interface FileDrop {
  /** What one searches for: the host with the folder on it. */
  address: string;
  host: Label;
  folder: Label;
}

const hostName = /^(?:\p{L}[\w+.-]*:\/\/)?[\w-]+(?:\.[\w-]+)*(?::\d+)?\/?$/u;
const folderName = /^[^\s`]+$/u;

/** A host may have several folders. */
export function fileDropsIn(section: SectionNode, reading: Reading): FileDrop[] {
  const drops: FileDrop[] = [];
  let host: { label: Label; name: string } | undefined;
  for (const label of labelsIn(section, reading)) {
    if (isFor(label, "host")) {
      const name = nameIn(label, hostName);
      host = name ? { label, name: name.replace(/\/$/u, "") } : undefined;
    } else if (host && isFor(label, "folder")) {
      const folder = nameIn(label, folderName);
      if (folder)
        drops.push({
          address: `${host.name}/${folder.replace(/^\//u, "")}`,
          host: host.label,
          folder: label,
        });
    }
  }
  return drops;
}

export function dropsAsResources(
  drops: readonly FileDrop[],
  section: SectionNode,
  reading: Reading,
): FoundResource[] {
  return drops.map(({ address, folder }, index) => {
    const next = drops[index + 1]?.host.place.line ?? Infinity;
    const labels = reading
      .ownLabels(section)
      .filter(
        ({ place: { line } }) => drops.length === 1 || (line > folder.place.line && line < next),
      );
    const told = (key: Label["key"]) => filled(labels.find((label) => label.key === key));
    return {
      kind: "file",
      name: address,
      label: section.key || withoutKinds(section.title) === "" ? undefined : section.title,
      purpose: told("purpose"),
      permissions: told("permissions"),
      schema: told("schema"),
      place: folder.place,
    };
  });
}

/** Of a list, also those that stand in front of a plain colon. */
function labelsIn(section: SectionNode, reading: Reading): readonly Label[] {
  const own = reading.ownLabels(section);
  const plain = unknownPlainLabels(section.blocks, reading.text);
  if (plain.length === 0) return own;
  return [...own, ...plain].toSorted((a, b) => a.place.line - b.place.line);
}

function isFor({ name }: Label, key: PhraseKey): boolean {
  return saysOnly(normaliseHeading(name), key);
}

function nameIn(label: Label, pattern: RegExp): string | undefined {
  const [first] = identifiersIn(filled(label) ?? "");
  return first && pattern.test(first.name) ? first.name : undefined;
}
