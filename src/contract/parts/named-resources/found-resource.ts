/** A resource before it is checked against those already found. */
import type { Place } from "../../model/document.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { ResourceKind } from "../../model/schema.ts";
import { saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

export interface FoundResource {
  kind: ResourceKind;
  name: string;
  label?: string | undefined;
  /** Of a table, where its name doesn't tell. */
  database?: string | undefined;
  purpose?: string | undefined;
  permissions?: string | undefined;
  /** What of the permissions speaks of this one, where they name several. */
  ownAccess?: string;
  /** All that the permissions speak of, where it is several. */
  among?: readonly string[];
  /** What may be said of who uses it, if the names there are systems'. */
  mayTell?: string | undefined;
  schema?: string | undefined;
  place: Place;
}

/** "None", "n/a" or a hint where a name should be. */
export function isNoName(name: string): boolean {
  return isUnfilled(name) || saysNothing(name) || saysNothing(name.split(/[\s:;,–—]/u)[0] ?? "");
}

/** Where the name itself stood in bold or in brackets, these end behind it. */
const behindName = /^(?:\*\*(?=\s*[:：;,)–—-]))?[\s–—:;,)）-]+/u;

/** What an entry says after its name, out of its brackets: access, description. */
export function tail(rest: string): string | undefined {
  const text = withoutProduct(rest.trim().replace(behindName, ""));
  const [, inBrackets] = /^\(([^()]*)\)[\s;,.]*$/.exec(text) ?? [];
  return (inBrackets ?? text).replace(/(?<![\s;,])[\s;,]+$/u, "") || undefined;
}

/** "(Oracle), table STAFF: Till writes": where it is kept says nothing of who uses it. */
function withoutProduct(text: string): string {
  const [remark = "", words = ""] = /^\(([^()]{1,40})\)[\s–—:：;,-]+(?=\S)/u.exec(text) ?? [];
  const isProduct = saysOnly(words, "databaseProduct") || saysOnly(words, "storageProduct");
  return isProduct ? text.slice(remark.length) : text;
}
