/** The contract's title and the systems it names. */
import { pairBehindCrumbs } from "./breadcrumb-title.ts";
import { membersOf } from "./hub-title.ts";
import { asHeaded } from "./names-in-headings.ts";
import { namesInArrows } from "./names-in-arrows.ts";
import { endsStated } from "./ends-stated.ts";
import { nameAndPurpose } from "./name-and-purpose.ts";
import { isMentioned, namesInSentence } from "./names-in-sentence.ts";
import { isDrawn, namesInColumns, namesTabled } from "./pair-drawn.ts";
import { type Around, pairDrawn, pairDrawnBelow, pairInPlainTitle } from "./plain-title.ts";
import type { Place, Source } from "../../model/document.ts";
import { type Label, flatten, labelsOf } from "../../markdown/labels/labels.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { isArrowed } from "../../text/arrows.ts";
import { directionInHeading, namesInTitle, pairInTitle } from "../../names/names.ts";
import { stripContractWords } from "../../names/title-words.ts";
import { registryIndex } from "../../names/registry-names.ts";
import { sameName } from "../../names/same-name.ts";
import type { KnownSystem } from "../../names/systems.ts";
import type { Frontmatter } from "../../model/frontmatter-schema.ts";
import { opening, saysOnly } from "../../vocabulary/phrases.ts";
import { isWe } from "../../names/we.ts";
import { withoutTurns } from "../../text/writing-direction.ts";

export interface Title {
  title: string;
  /** Names as written, A first. Empty where the contract names no pair. */
  names: string[];
  place: Place;
  /** The heading that is the title. */
  section: SectionNode | undefined;
}

export function readTitle(
  outline: SectionNode,
  frontmatter: Frontmatter,
  source: Source,
  known: readonly KnownSystem[],
): Title {
  const headings = sectionsIn(outline).filter(({ level }) => level > 0);
  const section = titleSection(headings);
  const isConfirmed = (pair: readonly string[]) => isDrawn(pair, headings, source.text);
  const crumbs = section && pairBehindCrumbs(section.title, known, isConfirmed);
  // The author's own words, drawn as a title draws them.
  const heading = crumbs?.join(" ↔ ") ?? section?.title;
  const written = heading && titleOf(heading);
  const told = () => namesIn([frontmatter.title, heading], { source, headings, known });
  const isSaid = (words: string) => isMentioned(words, section?.title ?? "", source.text);
  const names =
    frontmatter.systems?.map(withoutTurns) ??
    asHeaded(membersOf(told(), headings, source.text), headings, known, isSaid);
  return {
    title:
      (frontmatter.title && withoutTurns(frontmatter.title)) ||
      written ||
      names.join(" ↔ ") ||
      "Untitled contract",
    names,
    place: section?.place ?? { line: 1, column: 1 },
    section,
  };
}

/** "Contract between the Till and the Ledger" is a sentence, of which the names are the title. */
function titleOf(heading: string): string {
  const bare = stripContractWords(heading) || heading;
  const isSentence = opening("between", bare) !== undefined && !isArrowed(bare);
  const names = isSentence ? namesInTitle(heading) : undefined;
  return names?.join(" ↔ ") ?? bare;
}

/** The first H1 that names a pair, else the first H1; without an H1, a heading that is no section of a contract. */
function titleSection(headings: readonly SectionNode[]): SectionNode | undefined {
  const topmost = headings.filter(({ level }) => level === 1);
  const [first] = headings;
  const isDirection =
    first &&
    isArrowed(first.title) &&
    directionInHeading(first.title) &&
    stripContractWords(first.title) === first.title;
  return (
    topmost.find(({ title }) => namesInTitle(title)) ??
    topmost[0] ??
    (first && !first.key && !isDirection ? first : undefined)
  );
}

/** From the title; else from "System A: …"; else from the first heading with an arrow. Names still to be filled in are none. */
function namesIn(titles: readonly (string | undefined)[], around: Around): string[] {
  const { headings, source } = around;
  for (const title of titles) {
    const told = title ? namesInSentence(title, around) : undefined;
    if (told) return told;
    const names = title ? (namesInTitle(title) ?? []).filter((name) => isName(name, around)) : [];
    if (names.length >= 2) return names;
  }
  const all = headings[0] ? sectionsIn(rootOf(headings[0])) : [];
  const labels = all.flatMap(({ blocks }) => flatten(labelsOf(blocks, source.text).labels));
  const stated = (key: Label["key"]) =>
    labels.flatMap((label) =>
      label.key === key && !isUnfilled(label.value) ? [nameAndPurpose(label).name] : [],
    )[0];
  const [a, b, vendor] = [stated("systemA"), stated("systemB"), stated("vendor")];
  const { from = [], to = [] } = endsStated(all, source.text) ?? {};
  const ends = [...from, ...to];
  const [title] = titles.flatMap((each) => (each ? [stripContractWords(each)] : []));
  const below = headings.filter(({ level }) => level > 1);
  const confirmed =
    title &&
    (pairDrawn(title, (names) => isDrawn(names, headings, source.text)) ??
      pairDrawnBelow(title, (names) => isDrawn(names, below, source.text)));
  // "Consumer: CRM, Shop" lists several; where the contract itself draws its title's pair they are people.
  if (ends.length > 2) return confirmed || ends;
  if (a && (b ?? vendor)) return [a, b ?? vendor ?? ""];
  if (title && vendor && !isUnfilled(title) && !isArrowed(title)) return [title, vendor];
  const drawn =
    confirmed || crowdIn(title) || namesInArrows(around.headings, (name) => isName(name, around));
  if (drawn.length > 0) return drawn;
  const plain = title ? pairInPlainTitle(title, around) : undefined;
  const tabled = title ? namesTabled(title, headings, source.text) : [];
  const headed = tabled.length > 0 ? tabled : namesInColumns(title ?? "", headings, source.text);
  return plain ?? (headed.length > 0 ? headed : ends);
}

/** "Event Hub and its consumers" */
function crowdIn(title: string | undefined): string[] | undefined {
  const names = title === undefined ? undefined : pairInTitle(title);
  return names?.some((name) => saysOnly(name, "crowd")) ? names : undefined;
}

/** Neither a place to fill in, nor "we", unless the registry knows somebody by it. */
function isName(name: string, { known }: Around): boolean {
  return !isUnfilled(name) && (!isWe(name) || sameName(name, registryIndex(known)) !== undefined);
}

function rootOf(section: SectionNode): SectionNode {
  return section.parent ? rootOf(section.parent) : section;
}
