/** What is asked by somebody whose neighbour has gone silent: `what breaks if ledger is down`. */
import { phraseBook } from "./phrase-book.ts";

/** What is said to be out of order; nothing where the question is none of that kind. */
export const outageOf = phraseBook({
  signs:
    "down unavailable unreachable offline outage outages fails fail failing failed broken breaks break silent",
  around:
    "affected affects impact if when while what happens happen to do is are was goes gone has have",
});
