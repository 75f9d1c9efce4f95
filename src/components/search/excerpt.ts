/** What is shown of an excerpt, which Pagefind cuts from a page's text a number of words before and after a match. */

export interface Run {
  text: string;
  /** Whether it is what was searched for. */
  isFound: boolean;
}

/** @param heading Stands right above: a section's text begins with it, and needn't say it again. */
export function excerptOf(runs: readonly Run[], heading: string): Run[] {
  const whole = runs.map(({ text }) => text).join("");
  const repeated = `${heading}. `;
  const start = heading !== "" && whole.startsWith(repeated) ? repeated.length : 0;
  // Dots divide cells; one at an end divides nothing.
  const kept = whole.slice(start).replace(/^[\s·]+/, "");
  const shown = kept.replace(/[\s·]+$/, "");
  const from = whole.length - kept.length;
  const cut = between(runs, from, from + shown.length);
  return shown === "" || /[.!?…]$/.test(shown) ? cut : [...cut, { text: " …", isFound: false }];
}

function between(runs: readonly Run[], from: number, to: number): Run[] {
  let before = 0;
  return runs.flatMap(({ text, isFound }) => {
    const part = text.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += text.length;
    return part === "" ? [] : [{ text: part, isFound }];
  });
}
