/** Participants and what happens between them → Mermaid sequence source. */
import { colours } from "../colours.ts";
import { escapeLabel, wrap } from "./label.ts";

export interface Participant {
  /** Unique in the diagram; any text. */
  key: string;
  label: string;
}

interface Labelled {
  label: string;
  /** In full, where a picture has no room for all of it. */
  told?: string;
}

export type Happening =
  | (Labelled & { kind: "call" | "answer" | "event"; from: string; to: string })
  | (Labelled & { kind: "note" })
  | (Labelled & { kind: "frame"; word: "opt" | "loop"; happenings: Happening[] });

/** The hue of the lane the messages run in. */
export type Lane = "lane-a" | "lane-b" | "lane-other";

const arrows = { call: "->>", answer: "-->>", event: "-)" };
const mostCharacters = { message: 40, note: 46, noteForEachFurther: 20 };

export function sequence(
  participants: Participant[],
  happenings: Happening[],
  lane: Lane,
): { source: string } {
  const ids = new Map(participants.map(({ key }, index) => [key, `p${index}`]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`A message ends at "${key}", which takes no part.`);
    return id;
  };
  const everybody = [...new Set(["p0", `p${participants.length - 1}`])].join(",");

  const { message, note, noteForEachFurther } = mostCharacters;
  const noteWidth = note + noteForEachFurther * (participants.length - 2);

  function linesOf(happening: Happening): string[] {
    switch (happening.kind) {
      case "note":
        return [`Note over ${everybody}: ${label(happening.label, noteWidth)}`];
      case "frame":
        return [
          `${happening.word} ${label(happening.label, note)}`,
          ...happening.happenings.flatMap(linesOf).map(indented),
          "end",
        ];
      default: {
        const { from, to, kind } = happening;
        const text = label(happening.label, message);
        return [`${idOf(from)}${arrows[kind]}${idOf(to)}: ${text}`];
      }
    }
  }

  const [strong, soft] = [colours[lane], colours[`${lane}-soft`]];
  // Notes span all participants, and two of them are close together.
  const margin = participants.length > 2 ? 48 : 80;
  const lines = [
    "---",
    `config: {sequence: {actorMargin: ${margin}}, themeVariables: {signalColor: "${strong}", noteBkgColor: "${soft}"}}`,
    "---",
    "sequenceDiagram",
    ...[
      ...participants.map(({ key, label }) => `participant ${idOf(key)} as ${escapeLabel(label)}`),
      ...happenings.flatMap(linesOf),
    ].map(indented),
  ];
  return { source: `${lines.join("\n")}\n` };
}

function indented(line: string): string {
  return `  ${line}`;
}

function label(text: string, width: number): string {
  return wrap(text, width).map(escapeLabel).join("<br/>");
}
