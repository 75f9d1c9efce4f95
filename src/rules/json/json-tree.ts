/** A JSON example as a tree that remembers where each value stands. */
import { jsonFault, tokensOf, type JsonToken } from "./lenient-json.ts";

export interface JsonNode {
  /** Index in the text. */
  at: number;
  kind: "object" | "array" | "string" | "number" | "boolean" | "null";
  /** Of a string: what it says. */
  text?: string;
  /** Of an object. */
  members: { name: string; at: number; value: JsonNode }[];
  /** Of an array. */
  items: JsonNode[];
  /** `...` stands in it: more is meant than is written. */
  isAbridged: boolean;
}

/** Deeper nesting is no example that a person reads. */
const deepest = 100;

/** Nothing where the text is no JSON, even with comments and `...`, or doesn't hold one value. */
export function jsonTree(text: string): JsonNode | undefined {
  if (jsonFault(text) !== undefined) return undefined;
  const tokens = tokensOf(text);
  return valueFrom(tokens, tokens.next(), 0);
}

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

/** As `jsonTree`, without places, by the native parser; nothing where the text is no strict JSON. */
export function strictTree(text: string): JsonNode | undefined {
  try {
    return nodeOf(JSON.parse(text) as Json, 0);
  } catch {
    return undefined;
  }
}

function nodeOf(value: Json, depth: number): JsonNode {
  if (depth > deepest) throw new RangeError("Too deep for an example.");
  const node: JsonNode = { at: 0, kind: "null", members: [], items: [], isAbridged: false };
  if (value === null) return node;
  if (typeof value === "string") return { ...node, kind: "string", text: value };
  if (typeof value === "number") return { ...node, kind: "number" };
  if (typeof value === "boolean") return { ...node, kind: "boolean" };
  if (Array.isArray(value))
    return { ...node, kind: "array", items: value.map((item) => nodeOf(item, depth + 1)) };
  const members = Object.entries(value).map(([name, inner]) => ({
    name,
    at: 0,
    value: nodeOf(inner, depth + 1),
  }));
  return { ...node, kind: "object", members };
}

type Tokens = Iterator<JsonToken, undefined>;

function valueFrom(
  tokens: Tokens,
  { value: token }: IteratorResult<JsonToken, undefined>,
  depth: number,
): JsonNode | undefined {
  if (token === undefined || depth > deepest) return undefined;
  const { at, written } = token;
  const node: JsonNode = { at, kind: kindOf(written), members: [], items: [], isAbridged: false };
  if (node.kind === "object") return fillObject(node, tokens, depth);
  if (node.kind === "array") return fillArray(node, tokens, depth);
  if (node.kind !== "string") return node;
  return written.startsWith('"') ? { ...node, text: textOf(written) } : undefined;
}

function fillObject(node: JsonNode, tokens: Tokens, depth: number): JsonNode | undefined {
  for (let next = tokens.next(); next.value?.written !== "}"; next = tokens.next()) {
    if (next.value === undefined) return undefined;
    const { written, at } = next.value;
    if (isEllipsis(written)) node.isAbridged = true;
    if (!written.startsWith('"')) continue;
    tokens.next();
    const name = textOf(written);
    const first = tokens.next();
    if (isEllipsis(first.value?.written)) continue;
    const value = valueFrom(tokens, first, depth + 1);
    if (value === undefined) return undefined;
    node.members.push({ name, at, value });
  }
  return node;
}

function fillArray(node: JsonNode, tokens: Tokens, depth: number): JsonNode | undefined {
  for (let next = tokens.next(); next.value?.written !== "]"; next = tokens.next()) {
    if (next.value === undefined) return undefined;
    if (isEllipsis(next.value.written)) node.isAbridged = true;
    if (isEllipsis(next.value.written) || next.value.written === ",") continue;
    const item = valueFrom(tokens, next, depth + 1);
    if (item === undefined) return undefined;
    node.items.push(item);
  }
  return node;
}

function kindOf(written: string): JsonNode["kind"] {
  if (written === "{") return "object";
  if (written === "[") return "array";
  if (written === "null") return "null";
  if (written === "true" || written === "false") return "boolean";
  return /^[-\d]/.test(written) ? "number" : "string";
}

function textOf(written: string): string {
  return JSON.parse(written) as string;
}

function isEllipsis(written: string | undefined): boolean {
  return written === "..." || written === "…";
}
