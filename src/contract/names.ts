/** Names in titles and headings: which systems, and which way. */

/** Arrows that say both ways, and one way. */
const bothWays = /\s*(?:<[-=–—]+>|[↔⇄⇆⟷⇔⟺⬌])\s*/u;
const oneWay = /\s*(?:[-=–—]+>|[→⇒➜➔➝➞⟶⟹➡]\uFE0F?)\s*/u;
const backWay = /\s*(?:<[-=–—]+|[←⇐⟵⬅]\uFE0F?)\s*/u;
const anyArrow = new RegExp(`${bothWays.source}|${oneWay.source}|${backWay.source}`, "u");

const contractWords =
  /(?:^|\s+)(?:system\s+)?(?:integration|interface|data)\s+(?:contract|agreement|specification|spec)\b|^contract\b/iu;

/** Names without the words around them: "Integration Contract: Till ↔ Ledger" → ["Till", "Ledger"]; undefined where a title names no pair. */
export function namesInTitle(title: string): string[] | undefined {
  const bare = stripContractWords(title);
  const byArrow = bare.split(anyArrow).map(tidy).filter(Boolean);
  if (byArrow.length >= 2) return byArrow;
  const [, a, b] =
    /^(?:between\s+)(.+?)\s+and\s+(.+)$/iu.exec(bare) ??
    /^(?:from\s+)(.+?)\s+to\s+(.+)$/iu.exec(bare) ??
    (contractWords.test(title)
      ? (/^(.+?)\s+(?:and|with)\s+(.+)$/iu.exec(bare) ?? /^(.+?)\s+to\s+(.+)$/iu.exec(bare))
      : null) ??
    [];
  return a && b ? [tidy(a), tidy(b)] : undefined;
}

/** The title without "Integration Contract" and what joins it to the rest. */
export function stripContractWords(title: string): string {
  const bare = tidy(title).replace(contractWords, " ").trim();
  return bare.replace(/^[\s:–—-]+|[\s:–—-]+$/gu, "").replace(/\s+/g, " ");
}

export interface NamedDirection {
  from: string;
  to: string;
}

/** What a heading says of a direction: two names, or only which side of whom. */
export type HeadingDirection =
  | NamedDirection
  | { from: string; to?: undefined }
  | { from?: undefined; to: string }
  | { orientation: "inbound" | "outbound" };

/** "4. Till → Ledger", "From Ledger to Till", "Inbound (Ledger → Till)", "Outbound". Names are unresolved. */
export function directionInHeading(heading: string): HeadingDirection | undefined {
  const title = tidy(heading.replace(/^(?:§\s*)?\d+[a-z]?(?:\.\d+)*[.):]?\s+/iu, ""));
  const inBrackets = /[([]([^()[\]]*)[)\]]/u.exec(title)?.[1];
  const arrowed = byArrow(title) ?? (inBrackets ? byArrow(inBrackets) : undefined);
  if (arrowed) return arrowed;
  const [, from, to] =
    /(?:^|\s)from\s+(.+?)\s+to\s+(.+)$/iu.exec(title) ??
    /^(?:flow\s*:?\s*|data\s+)?(.+?)\s+to\s+(.+)$/iu.exec(title) ??
    [];
  if (from && to) return { from: tidy(from), to: tidy(to) };
  const [, onlyFrom] = /^(?:data\s+)?from\s+(.+)$/iu.exec(title) ?? [];
  if (onlyFrom) return { from: tidy(onlyFrom) };
  const [, onlyTo] = /^(?:data\s+)?to\s+(.+)$/iu.exec(title) ?? [];
  if (onlyTo) return { to: tidy(onlyTo) };
  const [orientation] = /^(?:inbound|outbound|incoming|outgoing)\b/iu.exec(title) ?? [];
  if (orientation) return { orientation: /^in/i.test(orientation) ? "inbound" : "outbound" };
  return undefined;
}

function byArrow(title: string): NamedDirection | undefined {
  if (bothWays.test(title)) return undefined;
  const back = backWay.exec(title);
  const forth = oneWay.exec(title);
  const arrow = forth ?? back;
  if (!arrow) return undefined;
  const left = tidy(title.slice(0, arrow.index).replace(/^[^:]{1,30}:\s+/u, ""));
  const right = tidy(title.slice(arrow.index + arrow[0].length).replace(/\s*[:–—]\s.*$/u, ""));
  if (!left || !right) return undefined;
  return forth ? { from: left, to: right } : { from: right, to: left };
}

/** Markup-free, single-spaced, without a leading emoji. Brackets, dots and dashes of names stay. */
function tidy(name: string): string {
  return name
    .replace(/[`*_]{1,3}(?=\S)|(?<=\S)[`*]{1,3}/gu, "")
    .replace(/^[^\p{L}\p{N}(["'§<{]+/u, "")
    .replace(/\s+/g, " ")
    .trim();
}
