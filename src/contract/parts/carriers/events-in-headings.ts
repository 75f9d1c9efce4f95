/** An event that a heading names, with what is said below it. */
import { mayBeOn } from "../ways/ends-in-facts.ts";
import { eventNamed, forceOfHeading } from "../ways/event-headings.ts";
import { filled } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";

interface HeadedEvent {
  name: string;
  description: string | undefined;
  isPlanned: boolean;
}

/** None where its own facts say that it goes another way. */
export function eventInHeading(
  section: SectionNode,
  direction: Direction,
  reading: Reading,
): HeadedEvent | undefined {
  const named = eventNamed(section);
  if (!named || !mayBeOn(direction, section, reading)) return undefined;
  const force = forceOfHeading(section, reading);
  if (force === "retired") return undefined;
  const purpose = filled(reading.ownLabels(section).find(({ key }) => key === "purpose"));
  const paragraphs = reading.proseBlocks(section).filter(({ type }) => type === "paragraph");
  const description = purpose ?? reading.sentencesOf(paragraphs);
  return { name: named.name, description, isPlanned: force === "planned" };
}
