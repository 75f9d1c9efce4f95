/** The few words the diagrams share. */
import type { Flow, ResourceKind } from "../../contract/model/schema.ts";
import { shorten } from "./label.ts";

/** Characters of a fact beside an arrow: Mermaid breaks longer lines wherever they are full. */
export const longestFact = 29;

const kinds: Record<ResourceKind, string> = {
  "google-sheet": "sheet",
  database: "database",
  table: "table",
  "cloudflare-kv": "KV",
  "s3-bucket": "bucket",
  queue: "queue",
  file: "file",
  other: "",
};

export function systemLabel(name: string): string {
  return shorten(name, 40);
}

export function resourceLabel(resource: {
  kind: ResourceKind;
  name: string;
  label?: string | undefined;
}): string {
  return [kinds[resource.kind], shorten(resource.label ?? resource.name, 36)]
    .filter(Boolean)
    .join(" · ");
}

/** What flows and how often: `JSON · daily 02:00`. */
export function flowLabel(flow: Flow): string {
  const facts = [flow.format, flow.frequency]
    .filter((fact) => fact !== undefined)
    .map((fact) => shorten(fact, longestFact));
  return [...(flow.state === "planned" ? ["planned"] : []), ...facts].join(" · ");
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function list(words: string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(words);
}
