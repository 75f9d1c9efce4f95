/** Which of a page's sections are shown for a question, and in which order: those that answer most of it first. */
import { nameKey } from "./name-key.ts";

export interface FoundSection {
  title: string;
  /** Words of its text that were found, one for each place. */
  found: readonly string[];
  /** Whether it speaks of the page, not of what the page is about: then others that answer as much are meant. */
  isAside?: boolean;
}

interface Ranked<Section> {
  section: Section;
  /** Words of the question that its heading or its text has. */
  covered: number;
  /** Those that its heading has. */
  headed: number;
}

/** @param pageTitle its words are on all of the page, and tell no section from another */
export function sectionsInOrder<Section extends FoundSection>(
  sections: readonly Section[],
  { question, pageTitle, most }: { question: string; pageTitle: string; most: number },
): Section[] {
  const ofPage = new Set(wordsOf(pageTitle));
  const telling = [...new Set(wordsOf(question))].filter((word) => !ofPage.has(word));
  const ranked = sections.map((section) => rankedBy(telling, section));
  const best = Math.max(0, ...ranked.map(({ covered }) => covered));
  if (best === 0) return mostFound(sections, most);
  return (
    ranked
      // Of a question in many words, a small one stands nearly everywhere.
      .filter(({ covered }) => covered * 2 >= best)
      .filter((each) => !each.section.isAside || isAlone(each, ranked))
      .toSorted((one, two) => two.covered - one.covered || two.headed - one.headed)
      .slice(0, most)
      .map(({ section }) => section)
  );
}

function isAlone<Section>(aside: Ranked<Section>, all: readonly Ranked<Section>[]): boolean {
  return all.every((other) => other === aside || other.covered < aside.covered);
}

function rankedBy<Section extends FoundSection>(
  telling: readonly string[],
  section: Section,
): Ranked<Section> {
  const heading = wordsOf(section.title);
  const inText = section.found.flatMap(wordsOf);
  const headed = telling.filter((word) => heading.some((own) => isSame(own, word)));
  const covered = telling.filter((word) =>
    [...heading, ...inText].some((own) => isSame(own, word)),
  );
  return { section, covered: covered.length, headed: headed.length };
}

/** In the page's order. */
function mostFound<Section extends FoundSection>(sections: readonly Section[], most: number) {
  const kept = new Set(
    withoutAsides(sections)
      .toSorted((one, two) => two.found.length - one.found.length)
      .slice(0, most),
  );
  return sections.filter((section) => kept.has(section));
}

function withoutAsides<Section extends FoundSection>(sections: readonly Section[]) {
  const own = sections.filter(({ isAside }) => !isAside);
  return own.length > 0 ? own : sections;
}

/** Short words have no endings to leave out. */
const shortestStem = 4;

/** `bookings` and `booking`; what is typed may be a beginning. */
function isSame(own: string, word: string): boolean {
  const stem = Math.min(own.length, word.length) >= shortestStem;
  return own === word || own.startsWith(word) || (stem && word.startsWith(own));
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey)
    .filter(Boolean);
}
