/** The data flows: what each direction's sections say, and whether anything flows at all. */
import { pointsUp, withWhatIsAbove } from "../directions/as-above.ts";
import { callsByDirection } from "../carriers/calls-by-direction.ts";
import { labelsInColumns } from "../directions/columns-by-direction.ts";
import { directionsOf, homesOf } from "../directions/direction-homes.ts";
import { labelsBelow } from "./labels-below.ts";
import { readEvents } from "../carriers/events.ts";
import { type TabledFlow, tabledFlows } from "./flow-tables.ts";
import { stateOf } from "./flow-state.ts";
import { toldOfFlow } from "./flow-in-sentences.ts";
import { withFactsOfAll } from "./facts-of-all.ts";
import { factsInItems } from "./facts-in-items.ts";
import { headsOf } from "../directions/implied-ways.ts";
import { formatOf } from "../formats/format-of-flow.ts";
import { readInterface } from "../carriers/interface.ts";
import { isStatusAlone } from "../metadata/status.ts";
import { authenticationKeys } from "../credentials/credentials.ts";
import { purposeOf } from "./purpose-of-flow.ts";
import {
  frequencyInOtherWords,
  purposeIn,
  purposeInOtherWords,
  toldBelow,
} from "./words-of-flow.ts";
import { readAuthentication } from "../credentials/authentication.ts";
import { examplesIn } from "../carriers/examples.ts";
import { isOnFailure, readErrorHandling } from "../failures/safeguards.ts";
import { withoutNames } from "../systems/without-names.ts";
import { bullet, isSaidOf } from "./said-of-flow.ts";
import { factsToldHow } from "../carriers/told-how.ts";
import { withoutWhatOthersTell } from "../directions/told-of-both.ts";
import { withSilenceTold } from "../directions/undescribed.ts";
import { compact } from "../../compact.ts";
import type { Label } from "../../markdown/labels.ts";
import { type SectionNode, sectionsIn } from "../../markdown/outline.ts";
import { type Direction, type Reading, wayOf } from "../../reading.ts";
import type { Flow } from "../../schema.ts";
import type { SectionKey } from "../../vocabulary.ts";
import { isNone } from "../../vocabulary/phrases.ts";

export function readFlows(reading: Reading): Flow[] {
  const tabled = tabledFlows(reading);
  const headed = directionsOf(reading);
  const known = new Set(headed.map(wayOf));
  const calls = callsByDirection(reading);
  const stated = [...tabled.values(), ...[...calls.values()].flat()].map((row) => row.direction);
  const further = new Map(stated.map((direction) => [wayOf(direction), direction]));
  for (const way of known) further.delete(way);
  const flows = [...headed, ...further.values()].map((direction, index) => {
    const homes = homesOf(direction, reading);
    const row = tabled.get(wayOf(direction));
    const place =
      homes[0]?.place ??
      row?.place ??
      labelsInColumns(direction, reading)[0]?.place ??
      calls.get(wayOf(direction))?.[0]?.place ??
      reading.placeOf("title");
    return reading.at(
      `flows.${index}`,
      place,
      readFlow(direction, homes, row, reading, `flows.${index}`),
    );
  });
  const said = withoutWhatOthersTell(withWhatIsAbove(flows, reading), reading);
  return withSilenceTold(withFactsOfAll(said, reading), reading);
}

function readFlow(
  direction: Direction,
  homes: SectionNode[],
  tabled: TabledFlow | undefined,
  reading: Reading,
  path: string,
): Flow {
  const own = new Set(homes);
  const below = homes.flatMap((home) => sectionsIn(home));
  const heads = headsOf(direction, reading);
  const sections = [...below, ...heads];
  const inColumns = labelsInColumns(direction, reading);
  const labels = sections
    .filter(({ key }) => !authenticationKeys.has(key))
    .flatMap((section) => reading.ownLabels(section))
    .concat(inColumns);
  const under = (key: SectionKey) => sections.filter((section) => section.key === key);
  const labelled = [...homes, ...under("data-flow"), ...heads].flatMap((section) =>
    labelsBelow(section, reading),
  );
  const inItems = [...new Set([...homes, ...under("data-flow")])].flatMap((section) =>
    factsInItems(section, reading),
  );
  const listed = [...inItems, ...factsToldHow(labelled)];
  const dataFlow = [...labelled, ...inColumns, ...listed];
  const inTables = tabled?.facts ?? {};
  const shared = { direction, sections, labels, listed, tabled, path, reading };
  const told = homes.filter((home) => !home.key && !reading.implied.has(home));
  const prose = joined(told.map((home) => reading.prose(home)));
  const written = joined(told.map((home) => reading.markdown(reading.proseBlocks(home))));
  const sentences = joined(told.map((home) => purposeIn(home, reading)));
  const facts = {
    purpose:
      purposeOf(shared) ??
      purposeInOtherWords(dataFlow, `${path}.purpose`, reading) ??
      sentences ??
      inTables.purpose ??
      joined(under("data-flow").map((section) => purposeIn(section, reading))),
    format: formatOf(shared, dataFlow),
    frequency:
      reading.something(dataFlow, "frequency", `${path}.frequency`) ??
      inTables.frequency ??
      frequencyInOtherWords(dataFlow, `${path}.frequency`, reading),
    direction:
      reading.something(dataFlow, "direction", `${path}.direction`) ??
      reading.something(dataFlow.filter(isModeOfFlow), "mode", `${path}.direction`),
    ...readInterface(shared),
    events: readEvents(shared),
    errorHandling: readErrorHandling(shared),
    authentication: readAuthentication(shared),
    examples: examplesIn(under("example")),
  };
  const carried = facts.endpoints.length + facts.storage.length + facts.events.length;
  const status = reading.value(
    homes.flatMap((home) => reading.ownLabels(home)),
    "status",
    `${path}.state`,
  );
  const wording = {
    empty: !facts.format && !facts.frequency && carried === 0,
    guarded:
      under("error-handling").some(
        (section) => facts.errorHandling ?? pointsUp(reading.sentences(section), reading),
      ) || homes.some((home) => reading.ownLabels(home).some(isOnFailure)),
    headline: [...homes.map((home) => withoutNames(home.title, reading)), status]
      .filter(Boolean)
      .join(" "),
    prose: [prose, facts.purpose].filter(Boolean).join(" "),
    whole: joined([...new Set([written, facts.purpose])]) ?? "",
    below: joined(below.map((section) => toldBelow(section, own, reading))) ?? "",
    said: isSaidOf(below, reading),
  };
  const state = stateOf(wording, direction, reading);
  // The word tells that nothing flows; it is no purpose of what doesn't.
  if (facts.purpose !== undefined && isNone(facts.purpose.replace(bullet, "")))
    facts.purpose = undefined;
  if (state === "active") {
    const telling = [...told, ...under("data-flow"), ...heads];
    facts.frequency ??= toldOfFlow("frequency", telling, `${path}.frequency`, reading);
    facts.format ??= toldOfFlow("format", telling, `${path}.format`, reading);
  }
  return { ...direction, state, ...(compact(facts) as Omit<Flow, "from" | "to" | "state">) };
}

/** "Mode: draft" in the head of a contract tells of the contract. */
const isModeOfFlow = ({ key, value }: Label) => key === "mode" && !isStatusAlone(value);

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join("\n\n") || undefined;
}
