/** What a TypeScript type in a contract lets an example say. Types this doesn't know let it say anything. */
import type { JsonNode } from "../json/json-tree.ts";

export interface FieldType {
  /** Nothing: any value will do. */
  kinds?: ReadonlySet<JsonNode["kind"]>;
  /** The only texts allowed, where the type is a union of literals. */
  literals?: readonly string[];
  /** The interface that objects here, or in the list here, are of. */
  named?: string;
}

const primitives: Readonly<Record<string, JsonNode["kind"]>> = {
  string: "string",
  number: "number",
  boolean: "boolean",
  null: "null",
  true: "boolean",
  false: "boolean",
  Date: "string",
  bigint: "number",
  undefined: "null",
};

/** `known` are the contract's own interfaces. */
export function fieldType(written: string, known: ReadonlySet<string>): FieldType {
  const members = unionOf(written).map((member) => memberType(member, known));
  const kinds = new Set<JsonNode["kind"]>();
  for (const member of members) {
    if (member.kinds === undefined) return {};
    for (const kind of member.kinds) kinds.add(kind);
  }
  const literals = members.flatMap((member) => member.literals ?? []);
  const isAnyText = members.some(
    (member) => member.kinds?.has("string") && member.literals === undefined,
  );
  const named = members.flatMap((member) => member.named ?? []);
  return {
    kinds,
    ...(literals.length > 0 && !isAnyText ? { literals } : {}),
    ...(named.length === 1 && named[0] !== undefined ? { named: named[0] } : {}),
  };
}

function memberType(written: string, known: ReadonlySet<string>): FieldType {
  const type = written.replace(/^readonly\s+/, "");
  const literal = /^(['"`])([^'"`$]*)\1$/.exec(type);
  if (literal) return { kinds: new Set(["string"]), literals: [literal[2] ?? ""] };
  if (/^-?\d+(?:\.\d+)?$/.test(type)) return { kinds: new Set(["number"]) };
  const primitive = Object.hasOwn(primitives, type) ? primitives[type] : undefined;
  if (primitive !== undefined) return { kinds: new Set([primitive]) };
  const item = /^([\w$]+)\[\]$/.exec(type)?.[1] ?? /^(?:Readonly)?Array<([\w$]+)>$/.exec(type)?.[1];
  if (item !== undefined)
    return { kinds: new Set(["array"]), ...(known.has(item) ? { named: item } : {}) };
  if (/\[\]$|^\[|^(?:Readonly)?Array</.test(type)) return { kinds: new Set(["array"]) };
  if (/^\{|^Record</.test(type)) return { kinds: new Set(["object"]) };
  return known.has(type) ? { kinds: new Set(["object"]), named: type } : {};
}

/** The members of a union; what stands in brackets or quotes is one of them. */
function unionOf(written: string): string[] {
  const members = [""];
  let depth = 0;
  let quote = "";
  for (const character of written) {
    if (quote === "" && /['"`]/.test(character)) quote = character;
    else if (character === quote) quote = "";
    else if (quote === "" && /[([{<]/.test(character)) depth += 1;
    else if (quote === "" && /[)\]}>]/.test(character)) depth -= 1;
    if (character === "|" && depth === 0 && quote === "") members.push("");
    else members.push((members.pop() ?? "") + character);
  }
  return members.map((member) => member.trim()).filter(Boolean);
}
