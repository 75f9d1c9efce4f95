/** A fence of `owner: …`, `version: …` right below the title: the head of a contract, where others have frontmatter. */
import { isMap, isScalar, isSeq } from "yaml";
import { headLabels } from "../../markdown/labels/head-labels.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import { type Node, placeOf } from "../../markdown/tree.ts";
import { labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";
import { placesInYaml } from "../../yaml/places.ts";
import { readYaml } from "../../yaml/yaml.ts";

const ofHead: ReadonlySet<LabelKey | undefined> = new Set(headLabels);
const languages: ReadonlySet<string> = new Set(["yaml", "yml"]);
/** What is longer is a specification. */
const longest = 2000;
/** One word may be known by chance: a file of Docker Compose has a version. */
const fewestFacts = 2;
/** `last_updated`, `lastUpdated` */
const joint = /[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu;

/** None where it tells as much of something else: then it is an example. */
export function labelsInYaml(blocks: readonly Node[]): Label[] {
  const fence = blocks.find(({ type }) => type !== "html");
  if (fence?.type !== "code" || !languages.has(fence.lang?.toLowerCase() ?? "")) return [];
  const read = fence.value.length > longest ? undefined : readYaml(fence.value);
  if (!read || "fault" in read || !isMap(read.document.contents)) return [];
  const { items } = read.document.contents;
  const placeIn = placesInYaml(read);
  const { line, column } = placeOf(fence);
  const labels = items.flatMap(({ key, value }): Label[] => {
    const written = wordsOf(key);
    const name = written.replace(joint, " ");
    if (!ofHead.has(labelKeyOf(name))) return [];
    const within = placeIn([written], "value");
    const place = { line: line + within.line, column: column - 1 + within.column };
    return [newLabel(name, wordsOf(value), place)];
  });
  const isDated = labels.some(({ key }) => key === "version" || key === "lastUpdated");
  const isHead = labels.length >= fewestFacts && labels.length * 2 >= items.length;
  return isDated && isHead ? labels : [];
}

/** As written, for `1.10` is a number to YAML. */
function wordsOf(node: unknown): string {
  if (isSeq(node)) return node.items.map(wordsOf).filter(Boolean).join(", ");
  if (!isScalar(node) || node.value === null) return "";
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
