/** "Bearer token from Vault `kv/erp`, rotated every 90 days" behind one label: how one signs in, and what else is told with it. */
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Authentication } from "../../model/schema.ts";
import { opening, phraseSource, says } from "../../vocabulary/phrases.ts";

/** What is longer is an explanation. */
const longest = 300;

const kept = phraseSource("keptClause");
const rotated = phraseSource("rotatedClause");
const and = phraseSource("and");

/** A comma within code, brackets or a link's address divides nothing. */
const opaque = /`[^`]*`|\[[^\]]*\]\([^()]*\)|\([^()]*\)/gu;
const division = new RegExp(
  `\\.?\\s*[,;]\\s+(?:${and}\\s+)?|\\.\\s+|\\s+${and}\\s+(?=${kept}|${rotated})`,
  "gi",
);
const keptBehind = new RegExp(`\\s+(?=${kept}\\s)`, "i");
const inStore = new RegExp(
  `\\s+${phraseSource("fromStore")}\\s+(?=${phraseSource("secretStore")}(?:\\s+·+)?$)`,
  "i",
);
/** "secret in AWS Secrets Manager `kv/till`" */
const secretInStore = new RegExp(
  `^(?:(?:[^\\s,;]+\\s+){0,2}${phraseSource("credentialWord")}\\s+)?${phraseSource("fromStore")}\\s+(?=${phraseSource("secretStore")}(?:\\s+·+)?$)`,
  "i",
);
/** "the password is kept in Vault" */
const secretInFront = new RegExp(
  `^(?:${phraseSource("article")}\\s+)?${phraseSource("credentialWord")}\\s+(?=${kept}\\s)`,
  "i",
);
/** "`vault kv/till`": the store stands in the code, beside the path in it. */
const storeInCode = new RegExp(`\`(${phraseSource("secretStore")}) (?=[^\\s\`]+\`)`, "gi");
const storeBehind = new RegExp(`\\s*${phraseSource("fromStore")}\\s+$`, "i");
/** "alle 90 Tage rotiert", "jährlich im Mai getauscht (zuletzt 2026)" */
const rotatedAtEnd = new RegExp(
  `^(.*?)(${phraseSource("everySo")}(?:\\s.+?)?)\\s+${rotated}(\\s+\\([^()]*\\))?$`,
  "i",
);

/** Nothing where the text doesn't divide cleanly: a part that is neither, or the same told twice. */
export function factsOfMethod(written: string): Authentication | undefined {
  if (written.length > longest || written.includes("\n")) return undefined;
  const value = written.replace(storeInCode, "$1 `");
  const [first, ...others] = clausesOf(value);
  if (!first || factIn(first.text)) return undefined;
  const [inFront, location] = divided(first.text);
  let method = inFront;
  const told: Authentication = location === undefined ? {} : { credentialsLocation: location };
  for (const { text, end } of others) {
    const fact = storeIn(text) ?? factIn(text.replace(secretInFront, ""));
    const [key] = Object.keys(fact ?? {}) as (keyof Authentication)[];
    const isTold = Object.keys(told).length > 0;
    if (key === undefined ? isTold : told[key] !== undefined) return undefined;
    if (key === undefined) method = value.slice(0, end).trim();
    else Object.assign(told, fact);
    if (says(keyIn(text), "signsIn")) method = `${method}, ${keyIn(text)}`;
  }
  return Object.keys(told).length === 0 || method === "" ? undefined : { method, ...told };
}

function clausesOf(value: string): { text: string; end: number }[] {
  const ends = [...maskedOf(value).matchAll(division), { index: value.length, 0: "" }];
  let start = 0;
  return ends.map(({ index, 0: between }) => {
    const text = value.slice(start, index).trim();
    start = index + between.length;
    return { text: text.replace(/\.$/u, ""), end: index };
  });
}

function maskedOf(value: string): string {
  return value.replace(opaque, (found) => "·".repeat(found.length));
}

/** "API key stored in Vault", "Bearer token from Vault `kv/erp`" */
function divided(clause: string): [method: string, location?: string] {
  const masked = maskedOf(clause);
  const found = keptBehind.exec(masked) ?? inStore.exec(masked);
  const before = masked.slice(0, found?.index);
  // "Session held in Redis" speaks of no key.
  if (!found || says(before, "not") || says(before, "carriesKey")) return [clause];
  const rest = clause.slice(found.index + found[0].length);
  const location = opening("keptClause", rest) === undefined ? rest : locationIn(rest);
  return location === undefined ? [clause] : [clause.slice(0, found.index), location];
}

function factIn(clause: string): Authentication | undefined {
  const credentialsLocation = locationIn(clause);
  if (credentialsLocation !== undefined) return { credentialsLocation };
  const rotationPolicy = rotationIn(clause);
  return rotationPolicy === undefined ? undefined : { rotationPolicy };
}

/** A header or a cookie carries a key, and keeps none. */
function locationIn(clause: string): string | undefined {
  const place = behind("keptClause", clause);
  return place === undefined || says(place, "carriesKey") ? undefined : place;
}

/** Behind the method it can only be that one's secret. */
function storeIn(clause: string): Authentication | undefined {
  const [inFront] = secretInStore.exec(maskedOf(clause)) ?? [];
  return inFront === undefined ? undefined : { credentialsLocation: clause.slice(inFront.length) };
}

/** "SSH key in CyberArk" tells how one signs in as well. */
function keyIn(clause: string): string {
  const [inFront = ""] = secretInStore.exec(maskedOf(clause)) ?? [];
  return clause.slice(0, inFront.length).replace(storeBehind, "");
}

function rotationIn(clause: string): string | undefined {
  const told = behind("rotatedClause", clause);
  const [, before = "", every = "", remark = ""] = told ? [] : (rotatedAtEnd.exec(clause) ?? []);
  return told ?? (every === "" || says(before, "not") ? undefined : `${every}${remark}`);
}

function behind(key: "keptClause" | "rotatedClause", clause: string): string | undefined {
  const verb = opening(key, clause);
  const rest = verb === undefined ? "" : clause.slice(verb.length).replace(/^\s*:?\s+/u, "");
  return rest === "" || isUnfilled(rest) ? undefined : rest;
}
