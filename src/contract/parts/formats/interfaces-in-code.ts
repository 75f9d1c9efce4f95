/** TypeScript's interfaces and object types, by their brackets: the code need not compile, nor every brace be closed. */
import type { Place } from "../../model/document.ts";
import type { DataFormat } from "../../model/schema.ts";

type Field = DataFormat["fields"][number];

/** `interface X { … }` and `type X = { … }` */
export function interfacesIn(code: string, language: string): DataFormat[] {
  return interfacesWithPlaces(code, language).map(({ format }) => format);
}

/** Each with the place of its first word in the code. */
export function interfacesWithPlaces(
  code: string,
  language: string,
): { format: DataFormat; place: Place }[] {
  const found: { format: DataFormat; place: Place }[] = [];
  const opening =
    /(?:^|\n)[ \t]*(?:export\s+)?(?:interface\s+(\w+)[^{\n]*|type\s+(\w+)[^={\n]*=\s*)\{/g;
  const openings = [...code.matchAll(opening)];
  let [line, lineStart] = [1, 0];
  for (const [index, match] of openings.entries()) {
    const start = match.index + match[0].length;
    const body = code.slice(start, closingBrace(code, start, openings[index + 1]?.index));
    const format = { name: match[1] ?? match[2] ?? "", language, fields: fieldsIn(body) };
    const at = match.index + match[0].search(/\S/u);
    for (let end = code.indexOf("\n", lineStart); end >= 0 && end < at;) {
      line += 1;
      lineStart = end + 1;
      end = code.indexOf("\n", lineStart);
    }
    found.push({ format, place: { line, column: at - lineStart + 1 } });
  }
  return found;
}

function closingBrace(code: string, start: number, end = code.length): number {
  let depth = 1;
  for (let at = start; at < end; at += 1) {
    if (code[at] === "{") depth += 1;
    if (code[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return end;
}

function fieldsIn(body: string): Field[] {
  const fields: Field[] = [];
  let depth = 0;
  for (const line of withoutBlockComments(body).split("\n")) {
    const [codePart = "", ...comment] = line.split("//");
    const read = membersIn(codePart, depth);
    const before = fields.length;
    for (const { text, isInside } of read.members) {
      const open = fields.at(-1);
      if (isInside) {
        if (open) open.type = `${open.type} ${text.trim()}`;
        continue;
      }
      const [, name, optional, type] =
        /^\s*(?:readonly\s+)?["']?([\w$-]+)["']?(\?)?\s*:\s*(\S.*)$/.exec(text) ?? [];
      if (name && type) fields.push({ name, type, optional: optional === "?" });
    }
    const note = comment.join("//").trim();
    const described = fields.length > before ? fields.at(-1) : undefined;
    if (described && note) described.note = note;
    depth = read.depth;
  }
  return fields.map((field) => ({
    ...field,
    type: field.type.trim().replace(/[;,]$/, "").replace(/\s+/g, " "),
  }));
}

interface Member {
  text: string;
  /** It goes on with a bracket that an earlier line has opened. */
  isInside: boolean;
}

/** What a bracket holds is cut by its own commas and semicolons, not by these; what a string says is no code. */
const marks = /"[^"]*"|'[^']*'|=>|[{[(<]|[}\])>]|[;,]/g;

/** One line's members: `id: string; len: number` has two. */
function membersIn(line: string, depthBefore: number): { members: Member[]; depth: number } {
  const members: Member[] = [];
  let depth = depthBefore;
  let start = 0;
  let isInside = depth > 0;
  const cut = (end: number) => {
    members.push({ text: line.slice(start, end), isInside });
    start = end;
    isInside = false;
  };
  for (const { 0: mark, index } of line.matchAll(marks)) {
    if (/^[{[(<]$/.test(mark)) depth += 1;
    else if (/^[}\])>]$/.test(mark)) depth = Math.max(0, depth - 1);
    else if (/^[;,]$/.test(mark) && depth === 0) {
      cut(index);
      start = index + 1;
    }
  }
  cut(line.length);
  return { members, depth };
}

/** A path such as `/v1/*` in a note opens no comment, nor does one that is never closed. */
function withoutBlockComments(code: string): string {
  const end = code.lastIndexOf("*/");
  if (end < 0) return code;
  const [before = "", ...others] = code.slice(0, end + 2).split(/(?<![^\s;,{])\/\*(?=[*\s])/);
  const outside = others.map((part) => {
    const close = part.indexOf("*/");
    return close < 0 ? "" : part.slice(close + 2);
  });
  return before + outside.join("") + code.slice(end + 2);
}
