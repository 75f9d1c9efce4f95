/** What is shown of an excerpt, which Pagefind cuts from a page's text a number of words before and after a match. */
import { cutAround } from "./cut-around.ts";
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
  const before = whole.length - kept.length;
  const cut = cutAround(kept, foundIn(runs) - before);
  const shown = kept.slice(cut.from, cut.to).replace(/[\s·]+$/, "");
  if (shown === "") return [];
  const from = before + cut.from;
  return [
    ...(isBeginning && cut.from === 0 ? [] : [{ text: "… ", isFound: false }]),
    ...between(runs, from, from + shown.length).flatMap((run) =>
      run.isFound ? foundWords(run.text, question) : [run],
    ),
    ...(/[.!?…]$/.test(shown) ? [] : [{ text: " …", isFound: false }]),
  ];
}

/** Where the first of what was found begins. */
function foundIn(runs: readonly Run[]): number {
  const first = runs.findIndex(({ isFound }) => isFound);
  return runs.slice(0, Math.max(0, first)).reduce((length, { text }) => length + text.length, 0);
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
