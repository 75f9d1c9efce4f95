/** What is shown of an excerpt, which Pagefind cuts from a page's text a number of words before and after a match. */
import { foundWords, type Run } from "./found-words.ts";

export interface ExcerptPlace {
  /** Stands right above: a section's text begins with it, and needn't say it again. */
  heading: string;
  question: string;
}

export function excerptOf(runs: readonly Run[], { heading, question }: ExcerptPlace): Run[] {
  const whole = runs.map(({ text }) => text).join("");
  const start = headingIn(whole, heading);
  const isBeginning = start > 0 || (heading !== "" && whole.startsWith(heading));
  // Dots divide cells; one at an end divides nothing.
  const kept = whole.slice(start).replace(/^[\s·]+/, "");
  const shown = kept.replace(/[\s·]+$/, "");
  if (shown === "") return [];
  const from = whole.length - kept.length;
  return [
    ...(isBeginning ? [] : [{ text: "… ", isFound: false }]),
    ...between(runs, from, from + shown.length).flatMap((run) =>
      run.isFound ? foundWords(run.text, question) : [run],
    ),
    ...(/[.!?…]$/.test(shown) ? [] : [{ text: " …", isFound: false }]),
  ];
}

/** How long what the text repeats of the heading is, which may be cut as well: `name it. Till writes`. */
function headingIn(whole: string, heading: string): number {
  const words = heading.split(" ");
  const ends = words.map((_, place) => `${words.slice(place).join(" ")}. `);
  return ends.find((end) => end !== ". " && whole.startsWith(end))?.length ?? 0;
}

function between(runs: readonly Run[], from: number, to: number): Run[] {
  let before = 0;
  return runs.flatMap(({ text, isFound }) => {
    const part = text.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += text.length;
    return part === "" ? [] : [{ text: part, isFound }];
  });
}
