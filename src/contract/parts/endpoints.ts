/** Endpoints: fenced `Endpoint: …` blocks, labels, and tables of methods and paths. */
import { filled, type Label } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { tablesIn } from "../markdown/tables.ts";
import { type Node, placeOf } from "../markdown/tree.ts";
import { compact } from "../compact.ts";
import type { Reading } from "../reading.ts";
import type { Endpoint } from "../schema.ts";
import { labelKeyOf, type LabelKey } from "../vocabulary.ts";

type Facts = Partial<Record<LabelKey, string>>;
const httpMethods = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/i;

/** The endpoints stated in one section itself, not in those below it. */
export function endpointsOf(
  section: SectionNode,
  reading: Reading,
  path: string,
  from: number,
): Endpoint[] {
  const found: Endpoint[] = [];
  const add = (facts: Facts, node: Node) => {
    const endpoint = endpointFrom(facts);
    if (!endpoint) return;
    reading.at(`${path}.${from + found.length}`, placeOf(node), endpoint);
    found.push(endpoint);
  };
  for (const block of section.blocks) {
    if (block.type === "code") add(factsInCode(block.value), block);
    if (block.type === "table") {
      for (const endpoint of endpointsInTable(block, reading)) add(endpoint, block);
    }
  }
  if (found.length === 0) {
    const labels = reading.ownLabels(section);
    const [first] = section.blocks;
    if (first && labels.some(({ key }) => key === "endpoint")) add(factsOf(labels), first);
  }
  attachExamples(found.at(-1), section, reading);
  return found;
}

/** Requests and responses shown under headings of their own below the endpoint. */
export function attachExamples(
  endpoint: Endpoint | undefined,
  section: SectionNode,
  reading: Reading,
): void {
  if (!endpoint) return;
  for (const label of reading.ownLabels(section)) {
    const example = codeOf(label.blocks);
    if (example && (label.key === "request" || label.key === "response"))
      endpoint[label.key] ??= example;
  }
  const example = codeOf(section.blocks);
  if (!example) return;
  if (section.key === "request-format") endpoint.request ??= example;
  if (section.key === "response-format") endpoint.response ??= example;
}

function endpointFrom({
  endpoint,
  method,
  authentication,
  headers,
  purpose,
}: Facts): Endpoint | undefined {
  if (!endpoint || isUnfilled(endpoint)) return undefined;
  const address = endpoint.replace(/^`|`$/g, "");
  const [inline] = httpMethods.exec(address) ?? [];
  const stated = (value: string | undefined) =>
    value && !isUnfilled(value) ? value.replace(/^`(.*)`$/, "$1") : undefined;
  const url = inline ? address.slice(inline.length).trim() : address;
  if (url === "") return undefined;
  return compact({
    method: stated(method) ?? inline?.toUpperCase(),
    url,
    purpose: stated(purpose),
    authentication: stated(authentication),
    headers: stated(headers),
  }) as Endpoint;
}

/** `Key: value` lines of a fence; an indented line goes on with the value above it. */
function factsInCode(code: string): Facts {
  const facts: Facts = {};
  let last: LabelKey | undefined;
  for (const line of code.split(/\r?\n/)) {
    const [, name, value] = /^([\p{L}][\p{L} -]{1,30}?)\s*[:：]\s*(.*)$/u.exec(line) ?? [];
    const key = name ? labelKeyOf(name) : undefined;
    if (key && value !== undefined) {
      facts[key] ??= value.trim();
      last = key;
    } else if (last && /^\s+\S/.test(line)) {
      facts[last] = `${facts[last] ?? ""}\n${line.trim()}`.trim();
    }
  }
  return facts.endpoint ? facts : bareRequestLine(code);
}

/** A fence that is nothing but `POST /v2/journal`. */
function bareRequestLine(code: string): Facts {
  const [, method, endpoint] = /^\s*(GET|POST|PUT|PATCH|DELETE)\s+(\S+)\s*$/.exec(code) ?? [];
  return method && endpoint ? { method, endpoint } : {};
}

function factsOf(labels: readonly Label[]): Facts {
  const facts: Facts = {};
  for (const label of labels) {
    const value = filled(label);
    if (label.key && value) facts[label.key] ??= value;
  }
  return facts;
}

function endpointsInTable(table: Node, reading: Reading): Facts[] {
  const [read] = tablesIn([table], reading.text);
  if (
    !read?.has("url") ||
    !(
      read.has("method") ||
      read.rows.some((row) => httpMethods.test((row.cell("url") ?? "").replace(/^`/, "")))
    )
  )
    return [];
  return read.rows.map((row) =>
    Object.fromEntries(
      Object.entries({
        endpoint: row.cell("url"),
        method: row.cell("method"),
        purpose: row.cell("purpose"),
        authentication: row.cell("authentication"),
        headers: row.cell("headers"),
      }).filter(([, value]) => value),
    ),
  );
}

export function codeOf(blocks: readonly Node[]): string | undefined {
  const code = blocks.find((block) => block.type === "code");
  return code?.type === "code" ? code.value : undefined;
}
