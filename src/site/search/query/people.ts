/** What is asked by somebody who looks for a person: `who is on call for ledger`, `who owns till`. */
import { phraseBook } from "./phrase-book.ts";

const around =
  "who whom which whose what is are was do does i we should my to at and has have team person people";

const onCall = phraseBook({
  signs: "call oncall on-call pager page paged duty standby escalate escalation phone",
  around: `${around} on gets`,
});

const answering = phraseBook({
  signs:
    "owner owners owns own owned contact contacts maintainer maintainers maintains maintain responsible ask answers",
  around: `${around} by about`,
});

export interface PeopleOf {
  /** Whose people are looked for. */
  of: string;
  /** What pages call them. */
  wording: string;
}

export function peopleOf(typed: string): PeopleOf | undefined {
  const called = onCall(typed);
  if (called !== undefined) return { of: called, wording: "on call" };
  const owned = answering(typed);
  return owned === undefined ? undefined : { of: owned, wording: "owner" };
}
