/**
 * What in a text may lead to the catalogue. The text can be anything: Markdown, YAML of alert rules, a script, a
 * spreadsheet's export; so nothing is parsed, and links in code count as links.
 */

/** A web address, in any kind of text. */
export interface FoundUrl {
  kind: "url";
  offset: number;
  /** As written. */
  text: string;
}

/** The path of a Markdown file, with an anchor or a section number. */
export interface FoundPath {
  kind: "path";
  offset: number;
  /** As written, section number included. */
  text: string;
  path: string;
  anchor?: string;
  /** `4` or `4.2` of `file.md §4.2`. */
  section?: string;
}

export type FoundLink = FoundUrl | FoundPath;

/** In the order of the text. */
export function findLinks(text: string): FoundLink[] {
  const urls = findUrls(text);
  const angled = matches(angledPath, blanked(text, urls));
  const whole = inOrder([...urls, ...angled]);
  return inOrder([...whole, ...matches(path, blanked(text, whole))]);
}

function inOrder(links: readonly FoundLink[]): FoundLink[] {
  return links.toSorted((a, b) => a.offset - b.offset);
}

/** No longer than what browsers and servers take, so that a row of addresses without a blank isn't read over and over. */
const url = /https?:\/\/[^\s<>"'`\\^|，。；：）」』】！？、]{1,2000}/giu;

function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = [];
  const pattern = new RegExp(url);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const address = withoutTail(match[0]);
    found.push({ kind: "url", offset: match.index, text: address });
    // What was cut off may hold the next one: `[https://a](https://b)`.
    pattern.lastIndex = match.index + address.length;
  }
  return found;
}

/** The text with blanks for what is found already, whose parts are no paths of files. */
function blanked(text: string, found: readonly FoundLink[]): string {
  let rest = "";
  for (const { offset, text: link } of found)
    rest += text.slice(rest.length, offset) + " ".repeat(link.length);
  return rest + text.slice(rest.length);
}

/** Without what belongs to the sentence: a closing bracket that isn't opened in the address, a full stop. */
function withoutTail(address: string): string {
  const open: string[] = [];
  for (let at = 0; at < address.length; at += 1) {
    const character = address.charAt(at);
    if (/[([{]/.test(character)) open.push(character);
    const opener = openers.get(character);
    if (opener !== undefined && open.pop() !== opener)
      return address.slice(0, at).replace(sentenceEnd, "");
  }
  return address.replace(sentenceEnd, "");
}

const openers: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);
const sentenceEnd = /[.,;:!?*_~…]+$/u;

/** `[x](<a file (draft).md#rollback-plan>)`: Markdown's way of writing a path with blanks. */
const angledPath =
  /(?<=\]\(<)(?<path>[^<>\n#]{1,500}\.mdx?)(?:#(?<anchor>[^<>\s]{1,200}))?(?=>)/giu;

const letter = "\\p{L}\\p{M}\\p{N}";
const inPath = `[${letter}_~%@+./-]*`;
const path = new RegExp(
  // A path begins where no character of one stands before it; this also keeps long rows of dashes from being tried at each.
  `(?<![${letter}_~%@+./\\\\-])` +
    // In brackets that are closed within it, a part may be: `till%20(draft).md`. So many, that a row of them is read once.
    `(?<path>${inPath}(?:\\(${inPath}\\)${inPath}){0,3}(?<=[${letter}_~%@+)-])\\.mdx?)(?![${letter}_])` +
    `(?:#(?<anchor>[${letter}_~%.-]*[${letter}_~%-]))?` +
    // Between path and number: the end of a code span or of a link, a comma.
    "(?:[`)\\],*_]{0,3}[ \\t]{0,3}§[ \\t]?(?<section>\\d{1,2}[a-z]?(?:\\.\\d{1,2})*))?",
  "giu",
);

function matches(pattern: RegExp, text: string): FoundPath[] {
  return Array.from(text.matchAll(pattern), (match): FoundPath => {
    const { path = "", anchor, section } = match.groups ?? {};
    return {
      kind: "path",
      offset: match.index,
      text: match[0],
      path: decoded(path),
      ...(anchor === undefined ? {} : { anchor: decoded(anchor) }),
      ...(section === undefined ? {} : { section }),
    };
  });
}

/** Without percent-encoding; as written where that is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
