/** "Till writes its entries to the table `finance.entries`; Ledger reads them hourly.": storage that a direction goes through, told in sentences. */
import { readAccess } from "../access/access.ts";
import { isDenied } from "../ways/denial.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { namedIn } from "../named-resources/resources-in-prose.ts";
import { isBesideFlow, isForOthers } from "../topics/beside-flow.ts";
import { type Sentence, sentencesIn } from "../sentences.ts";
import type { Place } from "../../model/document.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import { sourceOf } from "../../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import type { Storage } from "../../model/schema.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";
import { affirms, says } from "../../vocabulary/phrases.ts";

const topics: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "purpose",
  "data-flow",
  "interface",
  "shared-storage",
]);
/** Of a thing nobody is said to put there. */
const otherTopics = [
  "by",
  "sideMatter",
  "unavailable",
  "outage",
  "retries",
  "fallsBack",
  "credentialWord",
] as const;
/** What is longer is a paragraph without full stops. */
const longest = 400;

export interface ToldStorage {
  storage: Storage;
  place: Place;
}

export function storageToldIn(flow: InDirection): ToldStorage[] {
  const { direction, sections, reading } = flow;
  const found = new Map<string, ToldStorage>();
  for (const section of sections.filter(
    (each) => topics.has(each.key) && !isBesideFlow(each, reading),
  )) {
    const blocks = reading
      .proseBlocks(section)
      .filter((block) => sourceOf(block, reading.text).includes("`"));
    const sentences = sentencesIn(blocks, reading.text);
    const told = sentences.flatMap((_, index) => storageIn(sentences, index, flow));
    const prose = told.length > 0 ? (reading.markdown(blocks) ?? "") : "";
    if (affirms(prose, "planned") || isDenied(prose, direction, reading)) continue;
    for (const each of told)
      if (!found.has(each.storage.location ?? "")) found.set(each.storage.location ?? "", each);
  }
  return [...found.values()];
}

/** A queue carries events, which are told of elsewhere. */
function storageIn(
  sentences: readonly Sentence[],
  index: number,
  { direction, reading }: InDirection,
): ToldStorage[] {
  const sentence = sentences[index];
  if (!sentence?.text.includes("`") || !isTold(sentence.text, reading)) return [];
  const named = namedIn(sentence.text);
  if (named.some(({ kind, permissions: said }) => !said || kind === "queue")) return [];
  const permissions = oneLine(
    [sentence, ...goingOn(sentences, index, reading)].map(({ text }) => text).join(" "),
  );
  const isPassive = isPutByNobody(sentence.text, reading);
  const isThisWay =
    isPassive ||
    readAccess(sentence.text, reading.systems).some(
      ({ system, mode }) =>
        (system === direction.from && mode === "write") ||
        (system === direction.to && mode === "read"),
    );
  return isThisWay
    ? named.map(({ written }) => ({
        storage: { location: written, ...(!isPassive && { permissions }) },
        place: sentence.place,
      }))
    : [];
}

/** "Rosters are put into the bucket `rosters`": told of a direction, by its giver. */
function isPutByNobody(text: string, { systems }: Reading): boolean {
  return (
    says(text, "isPut") &&
    !otherTopics.some((key) => says(text, key)) &&
    systems.mentions.in(text).length === 0
  );
}

function isTold(text: string, reading: Reading): boolean {
  if (text.length > longest || says(text, "not") || says(text, "bygone")) return false;
  return !isUnfilled(text) && !isForOthers(text, reading);
}

/** "… Ledger reads them hourly." */
function goingOn(sentences: readonly Sentence[], index: number, reading: Reading): Sentence[] {
  const place = sentences[index]?.place;
  const further = sentences.slice(index + 1, index + 3);
  const end = further.findIndex(
    (each) =>
      each.place !== place ||
      each.text.includes("`") ||
      !isTold(each.text, reading) ||
      !says(each.text, "reads"),
  );
  return end < 0 ? further : further.slice(0, end);
}
