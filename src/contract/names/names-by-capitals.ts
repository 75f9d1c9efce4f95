/** Names in a sentence, as far as capitals show where they begin and end. */
import { opening, phraseSource } from "../vocabulary/phrases.ts";

/** "CRM", "eShop", "3PL", "S/4HANA" */
const word = "(?:\\p{Ll}?\\p{Lu}|\\d+\\p{Lu})[^\\s,，、;:()（）–—]*";
const run = new RegExp(`^${word}(?: (?:\\p{Lu}|\\d)[^\\s,，、;:()（）–—]*)*`, "u");
const comma = /^\s*[,，、]\s*/u;
const and = new RegExp(`^\\s*(?:[,，、]\\s*)?(?:${phraseSource("and")}|&)\\s+`, "i");
const article = new RegExp(`^${phraseSource("article")}\\s+`, "i");
/** A longer list is no list of systems. */
const most = 20;

interface Names {
  names: string[];
  /** What stands behind them. */
  rest: string;
  /** "Sales and Marketing" may be one name. */
  isJoined: boolean;
}

/** Those the text begins with; undefined where it begins otherwise. */
export function namesAt(text: string): Names | undefined {
  const crowd = opening("crowd", text);
  if (crowd !== undefined)
    return { names: [crowd], rest: text.slice(crowd.length), isJoined: false };
  const names: string[] = [];
  let [rest, hasComma, hasAnd] = [text, false, false];
  for (let next: string | undefined = text; next !== undefined && names.length < most;) {
    const bare = withoutArticle(next);
    const [name] = run.exec(bare) ?? [];
    if (name === undefined) break;
    names.push(name);
    rest = bare.slice(name.length);
    const [joint] = and.exec(rest) ?? [];
    const [separator] = joint ? [joint] : (comma.exec(rest) ?? []);
    hasAnd ||= joint !== undefined;
    hasComma ||= separator !== undefined && joint === undefined;
    next = separator === undefined ? undefined : rest.slice(separator.length);
  }
  return names.length === 0 ? undefined : { names, rest, isJoined: hasAnd && !hasComma };
}

export function withoutArticle(text: string): string {
  return text.replace(article, "");
}
