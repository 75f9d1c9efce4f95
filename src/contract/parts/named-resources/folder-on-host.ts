/** "Directory: `/in/orders` on `sftp.acme.example`": a place for files, told in one label, in bold or plain. */
import { isOfOtherTime } from "./other-times.ts";
import { type Label, labelOfLine } from "../../markdown/labels/label-line.ts";
import { linesOf } from "../../markdown/lines.ts";
import { type Node, sourceOf } from "../../markdown/tree.ts";
import { normaliseHeading } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

const onHost = new RegExp(
  `^\`?/?([^\\s\`]{1,200})\`?\\s+${phraseSource("onHost")}\\s+\`?((?:s?ftps?://)?[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?::\\d{1,5})?)\`?(?=[\\s.,;)]|$)`,
  "i",
);

export function isFor({ name }: Pick<Label, "name">, key: PhraseKey): boolean {
  return saysOnly(normaliseHeading(name), key);
}

/** "sftp.acme.example/in/orders" */
export function folderOnHost(label: Pick<Label, "name" | "value">): string | undefined {
  const [found = "", folder, host] = isFor(label, "folder") ? (onHost.exec(label.value) ?? []) : [];
  // "… (planned for Q3)", "…, switched off in 2024"
  const isOfToday = !isOfOtherTime(label.value.slice(found.length));
  return folder && host && isOfToday ? `${host}/${folder}` : undefined;
}

/** Of a paragraph that opens with it. */
export function folderIn(block: Node, text: string): Label | undefined {
  if (block.type !== "paragraph" || !/[:：]/.test(sourceOf(block, text))) return undefined;
  const [first] = linesOf(block, text);
  const label = first && labelOfLine(first, text, (name) => isFor({ name }, "folder"));
  return label && folderOnHost(label) !== undefined ? label : undefined;
}

/** And says nothing else. */
export function isFolderAlone(block: Node, text: string): boolean {
  const label = folderIn(block, text);
  const [found = ""] = label ? (onHost.exec(label.value) ?? []) : [];
  return label !== undefined && label.value.slice(found.length).replace(/[.。]$/u, "") === "";
}
