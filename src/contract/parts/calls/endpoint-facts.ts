/** What a fence, a table or labels say of endpoints, before it is known to be one. */
import { methods } from "./http-calls.ts";
import { messageInRow } from "./message-in-row.ts";
import { namedCallIn } from "./named-calls.ts";
import { type Force, forceBehind, forceInStatus, forceOf, withoutForce } from "./in-force.ts";
import { pointsElsewhere } from "../untold.ts";
import { addressIn, undressed } from "./written-address.ts";
import { compact } from "../../text/compact.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import type { Endpoint } from "../../model/schema.ts";
import { labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

export type Facts = Partial<Record<LabelKey, string>> & {
  /** Where the row says it. */
  force?: Force | undefined;
};

const startsWithMethod = new RegExp(`^\`?(${methods})\\b`, "i");
const requestLine = new RegExp(`^\\s*(${methods})\\s+(\\S+)(?:\\s+HTTP/[\\d.]+)?\\s*$`);

const filePath =
  /^(?!https?:)(?:s?ftps?:\/\/\S+|[^\s?]*(?:\/[^\s/?]*\*[^\s/?]*|\.(?:csv|tsv|xml|txt|dat|pdf|zip|gz|parquet|avro|xlsx?)))$/iu;

export function endpointFrom(facts: Facts): Endpoint | undefined {
  const { endpoint, method, authentication, headers, purpose, request } = facts;
  if (!endpoint || isUnfilled(endpoint)) return undefined;
  const address = addressIn(endpoint);
  const [, inline] = startsWithMethod.exec(address) ?? [];
  const stated = (value: string | undefined) =>
    value && !isUnfilled(value) ? undressed(value) : undefined;
  const url = inline ? address.slice(inline.length).trim() : address;
  if (
    url === "" ||
    saysNothing(url) ||
    pointsElsewhere(url) ||
    (!method && !inline && isFilePath(url))
  )
    return undefined;
  return compact({
    method: stated(method) ?? inline?.toUpperCase(),
    url,
    purpose: stated(purpose && withoutForce(purpose)),
    authentication: stated(authentication),
    headers: stated(headers),
    request,
  }) as Endpoint;
}

/** "Status: planned", "`POST /v2` (planned)", "`POST /v2` – planned for Q3" */
export function forceOfCall(facts: Facts): Force | undefined {
  const { force, status, endpoint = "", purpose = "" } = facts;
  return (
    force ??
    (status === undefined ? undefined : forceInStatus(status)) ??
    forceBehind(endpoint) ??
    forceOf(purpose)
  );
}

/** "/in/orders/*.xml", "sftp://files.acme.example/in": behind "Path" files may be meant as well as calls. */
export function isFilePath(value: string): boolean {
  return filePath.test(value.replace(/^`([^`]*)`.*$/u, "$1"));
}

/** `Key: value` lines of a fence, or a raw HTTP request. A second `Endpoint:` begins a second endpoint. */
export function factsInCode(code: string): Facts[] {
  const [first = "", ...lines] = code.trim().split(/\r?\n/);
  const calls = lines.length > 0 ? callsIn([first, ...lines]) : [];
  if (calls.length > 1) return calls;
  const [, method, endpoint] = requestLine.exec(first) ?? [];
  return method && endpoint ? [rawRequest(method, endpoint, lines)] : keyedFacts(code);
}

/** Lines that are calls, each and every one; headers and a body make them one request. */
function callsIn(lines: readonly string[]): Facts[] {
  const calls: Facts[] = [];
  for (const line of lines) {
    if (line.trim() === "") continue;
    const [, method, endpoint] = requestLine.exec(line) ?? [];
    if (!method || !endpoint) return [];
    calls.push({ method, endpoint });
  }
  return calls;
}

function rawRequest(method: string, endpoint: string, lines: readonly string[]): Facts {
  const blank = lines.findIndex((line) => line.trim() === "");
  const [head, body] = blank < 0 ? [lines, []] : [lines.slice(0, blank), lines.slice(blank + 1)];
  const headers = head.map((line) => line.trim()).join("\n");
  const request = body.join("\n").trim();
  return { method, endpoint, ...(headers ? { headers } : {}), ...(request ? { request } : {}) };
}

/** An indented line goes on with the value above it. */
function keyedFacts(code: string): Facts[] {
  const found: Facts[] = [{}];
  let last: LabelKey | undefined;
  for (const line of code.split(/\r?\n/)) {
    const [, name, value] = /^([\p{L}][\p{L} -]{1,30}?)\s*[:：]\s*(.*)$/u.exec(line) ?? [];
    const key = name ? labelKeyOf(name) : undefined;
    if (key === "endpoint" && found.at(-1)?.endpoint) found.push({});
    const open = found.at(-1) ?? {};
    if (key && value !== undefined) {
      open[key] ??= value.trim();
      last = key;
    } else if (last && /^\s+\S/.test(line)) {
      open[last] = `${open[last] ?? ""}\n${line.trim()}`.trim();
    }
  }
  return found.filter(({ endpoint }) => endpoint);
}

/** The labels up to the second "Endpoint", from there to the third … */
export function factsInLabels(labels: readonly Label[]): { facts: Facts; label: Label }[] {
  const found: { facts: Facts; label: Label | undefined }[] = [{ facts: {}, label: undefined }];
  for (const label of labels) {
    const value = filled(label);
    if (!label.key || !value) continue;
    if (label.key === "endpoint" && found.at(-1)?.label) found.push({ facts: {}, label });
    const open = found.at(-1);
    if (!open) continue;
    if (label.key === "endpoint") open.label = label;
    // What a call sends and gets is shown in a fence below it, not told in a word.
    if (label.key !== "request" && label.key !== "response") open.facts[label.key] ??= value;
  }
  return found.flatMap(({ facts, label }) =>
    label ? eachOf(facts).map((each) => ({ facts: each, label })) : [],
  );
}

/** "`POST /orders`<br>`GET /orders`" in a cell. */
function eachOf(facts: Facts): Facts[] {
  const endpoints = facts.endpoint?.split(/\s*<br\s*\/?>\s*/iu) ?? [];
  return endpoints.filter(Boolean).map((endpoint) => ({ ...facts, endpoint }));
}

const known = new WeakMap<Table, boolean>();

/** Asked of a table again for each of its rows. */
export function isTableOfCalls(table: Table): boolean {
  let is = known.get(table);
  if (is === undefined) known.set(table, (is = listsCalls(table)));
  return is;
}

function listsCalls(table: Table): boolean {
  const saysMethod =
    table.has("method") || table.rows.some((row) => startsWithMethod.test(row.cell("url") ?? ""));
  return (table.has("url") && saysMethod) || table.rows.some((row) => nameOfCall(row));
}

/** Below "RPC", or below "Method" where there are no paths. */
function nameOfCall(row: Row): string | undefined {
  const cell = row.cell("url") ?? row.cell("method") ?? row.cell("operation");
  return cell && namedCallIn(cell)?.name;
}

export function factsInRow(row: Row): Facts {
  if (messageInRow(row) !== undefined) return {};
  const name = nameOfCall(row);
  return Object.fromEntries(
    Object.entries({
      endpoint: name ?? row.cell("url"),
      method: name === undefined ? row.cell("method") : undefined,
      purpose: row.cell("purpose"),
      authentication: row.cell("authentication"),
      headers: row.cell("headers"),
    }).filter(([, value]) => value),
  );
}
