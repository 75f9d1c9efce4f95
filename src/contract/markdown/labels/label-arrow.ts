/** "Fallback → full resync" at the head of a list's item. In lists of fields "status → state" renames one. */
import { type Label, plainLabel } from "./label-line.ts";
import type { Line } from "../lines.ts";
import { endOf } from "../tree.ts";
import { isArrowed, toTheRight } from "../../text/arrows.ts";
import { labelKeyOf, type LabelKey, type SectionKey } from "../../vocabulary/vocabulary.ts";

const nameBeforeArrow = new RegExp(
  `^(\\p{L}[\\p{L}\\p{N} /&-]{1,40}?)(\\s+(?:${toTheRight})\\s+)(?=\\S)`,
  "u",
);
/** No field is called so. */
const anywhere = new Set<LabelKey | undefined>(["unavailable", "retry", "fallback"]);
const underTopics = new Set<LabelKey | undefined>([
  ...anywhere,
  ...([
    "purpose",
    "format",
    "frequency",
    "credentialsLocation",
    "rotationPolicy",
    "lastRotated",
  ] as const),
  ...(["when", "who", "how", "where", "what", "retention"] as const),
]);
const ofFields = new Set<SectionKey>(["data-formats", "data-structures"]);

/** @param under the topic of the item around it: "- **Error handling**" */
export function labelBeforeArrow(
  { nodes }: Line,
  text: string,
  under: SectionKey | undefined,
): Label | undefined {
  const [lead] = nodes;
  const last = nodes.at(-1);
  if (lead?.type !== "text" || !last || !isArrowed(lead.value)) return undefined;
  const known = under && !ofFields.has(under) ? underTopics : anywhere;
  const isLabel = (name: string) => known.has(labelKeyOf(name));
  return plainLabel(nameBeforeArrow.exec(lead.value), lead, endOf(last), text, isLabel);
}
