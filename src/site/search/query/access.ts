/** What is asked by somebody who looks for who writes a thing, or reads it: `who writes the takings`. */
import { phraseBook } from "./phrase-book.ts";

const around = [
  "who what which where is are was does do can may should we i to into on by has have system systems team contract contracts",
  "wer was welche welcher welches wo ist sind kann darf soll wird werden in ins nach systeme verträge",
  "quién quien quiénes qué que cuál dónde es son puede a al sobre sistema sistemas contrato contratos",
  "谁 哪个 哪些 什么 系统 能 可以",
];

const writing = phraseBook({
  signs: [
    "writes write writing written wrote writer writers fills",
    "schreibt schreiben geschrieben schreiber befüllt füllt",
    "escribe escriben escribir escrito escritor escritores rellena",
    "写入 写",
  ],
  around,
});

const reading = phraseBook({
  signs: [
    "reads read reading reader readers",
    "liest lesen gelesen leser",
    "lee leen leer leído lector lectores",
    "读取 读",
  ],
  around,
});

export interface AccessTo {
  /** What is written or read. */
  of: string;
  /** What the page of a shared thing, and that of a system, call it. */
  heading: { ofThing: string; ofSystem: string };
}

export function accessTo(typed: string): AccessTo | undefined {
  const written = writing(typed);
  if (written !== undefined)
    return { of: written, heading: { ofThing: "writes", ofSystem: "takes" } };
  const read = reading(typed);
  if (read === undefined) return undefined;
  return { of: read, heading: { ofThing: "reads", ofSystem: "gives" } };
}
