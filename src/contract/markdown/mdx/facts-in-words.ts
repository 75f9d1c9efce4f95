/** Facts are read outside their page, where a component is nothing but source: its words stand for it, else its id. */
import { providedComponents } from "./mdx-components.ts";
import { type LinkOf, withoutComponents } from "./without-components.ts";
import type { Contract } from "../../model/schema.ts";

/** Code is as it is written. */
const verbatim = new Set(["code", "request", "response", "local", "mockData"]);
/** What Markdown may hold as well. */
const plainTag = /^(?:b|br|code|em|i|kbd|strong|sub|sup)$/;
/** Half a component, cut where the fact ends. */
const lostTag = new RegExp(`<(/?)(?:${providedComponents.join("|")})\\b([^<>]*)>`, "g");

const wordsOf: LinkOf = (component, { id, name, href }, words) => {
  if (plainTag.test(component)) return undefined;
  if (component === "a" && href && words) return `[${words}](${href})`;
  return words || (id ?? name ?? "");
};

/** @param contract of an .mdx file */
export function factsInWords(contract: Contract): Contract {
  return inWords(contract) as Contract;
}

function inWords(value: unknown): unknown {
  if (typeof value === "string") return /[<{]/.test(value) ? textInWords(value) : value;
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, verbatim.has(key) ? each : inWords(each)]),
  );
}

/** An empty fact isn't valid: where no words are left, what the component is called has to do. */
function textInWords(text: string): string {
  const words = withoutComponents(text, wordsOf) ?? withoutLostTags(text);
  return words.trim() || /<([\p{L}\p{N}.]+)/u.exec(text)?.[1] || text;
}

function withoutLostTags(text: string): string {
  return text.replace(lostTag, (_, closes: string, attributes: string) => {
    const id = /\b(?:id|name)="([^"]*)"/.exec(attributes)?.[1];
    return !closes && attributes.endsWith("/") && id ? id : "";
  });
}
