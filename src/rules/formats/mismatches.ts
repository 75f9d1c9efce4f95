/** Where an example says something else than the interface it is of. */
import type { DataFormat } from "../../contract/model/schema.ts";
import type { JsonNode } from "../json/json-tree.ts";
import { fieldType } from "./field-types.ts";
import type { FormatIndex } from "./format-index.ts";
import { formatOf } from "./format-of.ts";

export interface Mismatch {
  /** Index in the example's text. */
  at: number;
  message: string;
}

export function mismatches(node: JsonNode, formats: FormatIndex): Generator<Mismatch> {
  return inValue(node, undefined, formats);
}

/** `named` is the interface that the field around it names; else the field names decide. */
function* inValue(
  node: JsonNode,
  named: string | undefined,
  formats: FormatIndex,
): Generator<Mismatch> {
  for (const item of node.items) yield* inValue(item, named, formats);
  if (node.kind !== "object") return;
  const format = formats.named(named) ?? formatOf(node, formats);
  if (format !== undefined) yield* missing(node, format);
  for (const { name, value } of node.members) {
    const field = formats.field(format, name);
    const type = field === undefined ? {} : fieldType(field.type, formats.names);
    const wrong = field === undefined ? undefined : complaint(value, type);
    if (wrong !== undefined && format !== undefined && field !== undefined) {
      const message = `\`${name}\` is ${wrong} here, but \`${format.name}\` says \`${name}: ${field.type}\`.`;
      yield { at: value.at, message };
    } else yield* inValue(value, type.named, formats);
  }
}

function* missing(node: JsonNode, { name, fields }: DataFormat): Generator<Mismatch> {
  if (node.isAbridged) return;
  const there = new Set(node.members.map((member) => member.name));
  const absent = fields.filter((field) => !field.optional && !there.has(field.name));
  if (absent.length === 0) return;
  const names = absent.map((field) => `\`${field.name}\``).join(", ");
  yield {
    at: node.at,
    message: `The example leaves out ${names}, which \`${name}\` requires.`,
  };
}

function complaint(
  value: JsonNode,
  { kinds, literals }: ReturnType<typeof fieldType>,
): string | undefined {
  if (kinds === undefined || isStandIn(value)) return undefined;
  if (!kinds.has(value.kind))
    return `${value.kind === "null" ? "" : articleOf(value.kind)}${value.kind}`;
  if (value.text === undefined || literals === undefined || literals.includes(value.text))
    return undefined;
  return `"${value.text}"`;
}

/** `"string"`, `"<id>"`, `"YYYY-MM-DD"`: says what belongs there, not what does stand there. */
function isStandIn({ text }: JsonNode): boolean {
  if (text === undefined) return false;
  return (
    text === "" ||
    /^(?:string|number|boolean|integer|int|float|null|…|\.{3})$|[<>{}[\]|]|^[A-Z-]+$/u.test(text)
  );
}

function articleOf(noun: string): string {
  return /^[aeiou]/.test(noun) ? "an " : "a ";
}
