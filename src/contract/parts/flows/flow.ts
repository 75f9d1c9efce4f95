/** One direction's flow: what its sections say, and whether anything flows at all. */
import { pointsUp } from "../directions/as-above.ts";
import { labelsInColumns } from "../directions/columns-by-direction.ts";
import { labelsBelow } from "./labels-below.ts";
import { isEventHeading, isToldOfFlow } from "../carriers/event-headings.ts";
import { readEvents } from "../carriers/events.ts";
import type { TabledFlow } from "./flow-tables.ts";
import { stateOf } from "./flow-state.ts";
import { toldOfFlow } from "./flow-in-sentences.ts";
import { factLines } from "../fact-lines.ts";
import { factsInItems } from "../facts-in-items.ts";
import { headsOf } from "../directions/implied-ways.ts";
import { formatOf } from "../formats/format-of-flow.ts";
import { notedCalls, readCalls } from "../carriers/endpoints.ts";
import { notedStorage, readStorage } from "../carriers/storage.ts";
import { authenticationKeys } from "../topics/on-credentials.ts";
import { cargoOf, purposeOf } from "./purpose-of-flow.ts";
import {
  frequencyInOtherWords,
  purposeIn,
  purposeInOtherWords,
  pushOrPullIn,
  toldBelow,
} from "./words-of-flow.ts";
import { partOfRole } from "../directions/roles-in-headings.ts";
import { readAuthentication } from "../credentials/authentication.ts";
import { examplesIn } from "../carriers/examples.ts";
import { isOnFailure } from "../failures/failing-end.ts";
import { readErrorHandling } from "../failures/safeguards.ts";
import { withoutNames } from "../without-names.ts";
import { bullet, isSaidOf } from "../directions/said-of-flow.ts";
import { factsToldHow } from "../carriers/told-how.ts";
import { compact } from "../../compact.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../../reading.ts";
import type { Flow } from "../../schema.ts";
import type { SectionKey } from "../../vocabulary.ts";
import { isNone } from "../../vocabulary/phrases.ts";

/** Around an answer: "- *Never.*" */
const dress = /^(?:[-*+]\s+)?[*_]*|[*_]+$/g;

/** Nothing is claimed that its own sections, rows and labels don't say. */
export function readFlow(
  direction: Direction,
  homes: SectionNode[],
  tabled: TabledFlow | undefined,
  reading: Reading,
  path: string,
): Flow {
  const own = new Set(homes);
  const below = homes
    .flatMap((home) => sectionsIn(home))
    .filter((section) => reading.speaksOf(section, direction));
  const heads = headsOf(direction, reading);
  const sections = [...below, ...heads];
  const inColumns = labelsInColumns(direction, reading);
  const labels = sections
    .filter(({ key }) => !authenticationKeys.has(key))
    .flatMap((section) =>
      reading.ownLabels(section).filter((label) => isToldOfFlow(label, section)),
    )
    .concat(inColumns);
  const under = (key: SectionKey) => sections.filter((section) => section.key === key);
  const labelled = [...homes, ...under("data-flow"), ...heads].flatMap((section) =>
    labelsBelow(section, reading).filter((label) => isToldOfFlow(label, section)),
  );
  const inItems = [...new Set([...homes, ...under("data-flow")])].flatMap((section) =>
    factsInItems(section, reading),
  );
  const listed = [...inItems, ...factsToldHow(labelled)];
  const dataFlow = [...labelled, ...inColumns, ...listed];
  const inTables = tabled?.facts ?? {};
  const shared = { direction, sections, labels, listed, tabled, path, reading };
  const apart = homes.filter((home) => !isEventHeading(home));
  const told = apart.filter((home) => !home.key && !reading.implied.has(home));
  const prose = joined(told.map((home) => reading.prose(home)));
  const written = joined(told.map((home) => reading.markdown(reading.proseBlocks(home))));
  const sentences = joined(told.map((home) => purposeIn(home, reading)));
  const events = readEvents(shared);
  const [calls, storage] = [readCalls(shared), readStorage(shared)];
  const facts = {
    purpose:
      purposeOf(shared, labelled) ??
      purposeInOtherWords(dataFlow, `${path}.purpose`, reading) ??
      sentences ??
      inTables.purpose ??
      joined(under("data-flow").map((section) => purposeIn(section, reading))),
    format: formatOf(shared, dataFlow),
    frequency:
      reading.something(dataFlow, "frequency", `${path}.frequency`) ??
      frequencyInOtherWords(dataFlow, `${path}.frequency`, reading) ??
      inTables.frequency,
    direction: pushOrPullIn(dataFlow, `${path}.direction`, reading),
    endpoints: notedCalls(calls.there, path, reading),
    storage: notedStorage(storage.there, path, reading),
    events: events.noted("there", path, reading),
    errorHandling: readErrorHandling(shared),
    authentication: readAuthentication(shared),
    examples: examplesIn(under("example")),
  };
  const carried = facts.endpoints.length + facts.storage.length + facts.events.length;
  const status = reading.value(
    apart.flatMap((home) => [...reading.ownLabels(home), ...factLines(home, reading.text)]),
    "status",
    `${path}.state`,
  );
  const empty = !facts.format && !facts.frequency && carried === 0;
  const onlyPlanned = events.isPlanned || calls.planned.length + storage.planned.length > 0;
  const wording = {
    empty,
    planned:
      tabled?.isPlanned === true ||
      (events.isPlanned && homes.length > 0 && apart.length === 0) ||
      (empty && onlyPlanned && prose === undefined),
    guarded:
      under("error-handling").some(
        (section) => facts.errorHandling ?? pointsUp(reading.sentences(section), reading),
      ) ||
      homes.some((home) => reading.ownLabels(home).some((label) => isOnFailure(label, reading))),
    headline: [...apart.map((home) => headlineOf(home, reading)), status].filter(Boolean).join(" "),
    prose: [prose, facts.purpose].filter(Boolean).join(" "),
    whole: (joined([...new Set([written, facts.purpose])]) ?? "").replace(dress, ""),
    below: joined(below.map((section) => toldBelow(section, own, reading))) ?? "",
    said: isSaidOf(below, reading),
  };
  const state = stateOf(wording, direction, reading);
  if (state === "planned" && carried === 0) {
    facts.endpoints = notedCalls(calls.planned, path, reading);
    facts.storage = notedStorage(storage.planned, path, reading);
    facts.events = events.noted("planned", path, reading);
  }
  // The word tells that nothing flows; it is no purpose of what doesn't.
  if (facts.purpose !== undefined && isNone(facts.purpose.replace(bullet, "")))
    facts.purpose = undefined;
  if (state !== "none") facts.purpose ??= cargoOf(told, `${path}.purpose`, reading);
  if (state === "active") {
    const calling = [...under("interface"), ...under("api-endpoint")];
    const inBold = calling.filter(({ isBold }) => isBold);
    const telling = [...told, ...under("data-flow"), ...inBold, ...heads];
    facts.frequency ??= toldOfFlow("frequency", telling, `${path}.frequency`, reading);
    facts.format ??= toldOfFlow("format", telling, `${path}.format`, reading);
  }
  return { ...direction, state, ...(compact(facts) as Omit<Flow, "from" | "to" | "state">) };
}

/** "Till calls Ledger" says by whom, not that anybody does. */
function headlineOf({ title }: SectionNode, reading: Reading): string {
  return partOfRole(title) ? "" : withoutNames(title, reading);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join("\n\n") || undefined;
}
