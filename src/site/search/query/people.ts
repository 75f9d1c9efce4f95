/** What is asked by somebody who looks for a person: `who is on call for ledger`, `who owns till`. */
import { phraseBook } from "./phrase-book.ts";

const around = [
  "who whom which whose what is are was do does i we should my to at and has have team person people",
  "wer wen wem wessen ist sind hat bei zu zum zur ich wir",
  "quién quien quiénes qué que cuál es son está a al tiene equipo persona",
  "谁 哪个 团队 是",
];

const onCall = phraseBook({
  signs: [
    "call oncall on-call pager page paged duty standby escalate escalation phone",
    "bereitschaft rufbereitschaft bereitschaftsdienst",
    "guardia",
    "值班",
  ],
  around: [...around, "on gets"],
});

const answering = phraseBook({
  signs: [
    "owner owners owns own owned contact contacts maintainer maintainers maintains maintain responsible ask answers",
    "besitzer eigentümer gehört verantwortlich zuständig ansprechpartner kontakt betreut",
    "dueño propietario responsable responsables contacto contactos mantiene",
    "负责人 负责 联系人",
  ],
  around: [...around, "by about"],
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
