/** The data flows: what each direction's sections say, and whether anything flows at all. */
import { sameDirection } from "./directions.ts";
import { readEvents } from "./events.ts";
import { readInterface } from "./interface.ts";
import type { Label } from "../markdown/labels.ts";
import { sectionsIn, type SectionNode } from "../markdown/outline.ts";
import { compact, type Direction, type Reading } from "../reading.ts";
import type { Authentication, ErrorHandling, Flow, FlowState } from "../schema.ts";
import { noneWords, plannedWords, type SectionKey } from "../vocabulary.ts";

/** Sections whose facts are taken from there, not from what else stands in the direction. */
const authenticationKeys: ReadonlySet<SectionKey | undefined> = new Set([
  "authentication",
  "shared-credentials",
]);

export function readFlows(reading: Reading): Flow[] {
  return directionsOf(reading).map((direction, index) => {
    const flow = readFlow(direction, reading, `flows.${index}`);
    return reading.at(
      `flows.${index}`,
      homeOf(direction, reading)?.place ?? reading.placeOf("title"),
      flow,
    );
  });
}

/** Both ways between A and B, then what further directions the headings name. */
function directionsOf(reading: Reading): Direction[] {
  const [a, b] = reading.systems.own;
  if (!a || !b) return [];
  const found: Direction[] =
    reading.systems.own.length > 2
      ? []
      : [
          { from: a.id, to: b.id },
          { from: b.id, to: a.id },
        ];
  for (const section of sectionsIn(reading.outline)) {
    const direction = reading.ownDirectionOf(section);
    if (direction && !found.some((known) => sameDirection(known, direction))) found.push(direction);
  }
  return found;
}

/** The section that is the direction's own: the first one, unless that stands under another topic such as Authentication. */
export function homeOf(direction: Direction, reading: Reading): SectionNode | undefined {
  return homesOf(direction, reading)[0];
}

function homesOf(direction: Direction, reading: Reading): SectionNode[] {
  return [...sectionsIn(reading.outline)].filter(
    (section) => sameDirection(reading.ownDirectionOf(section), direction) && !topicOf(section),
  );
}

/** The topic a direction heading is filed under: `### Till → Ledger` below `## Authentication`. */
export function topicOf(section: SectionNode): SectionKey | undefined {
  for (let node = section.parent; node; node = node.parent) {
    if (node.key && node.key !== "data-flow" && node.key !== "interface" && node.key !== "overview")
      return node.key;
  }
  return undefined;
}

function readFlow(direction: Direction, reading: Reading, path: string): Flow {
  const homes = homesOf(direction, reading);
  const sections = homes.flatMap((home) => [...sectionsIn(home)]);
  const labels = sections
    .filter(({ key }) => !authenticationKeys.has(key))
    .flatMap((section) => reading.ownLabels(section));
  const under = (key: SectionKey) => sections.filter((section) => section.key === key);
  const prose = (key: SectionKey) =>
    under(key)
      .map((section) => reading.prose(section))
      .find(Boolean);
  const own =
    homes
      .map((home) => reading.prose(home))
      .filter(Boolean)
      .join("\n\n") || undefined;

  const purposeSection = under("purpose")[0];
  const purpose = prose("purpose") ?? reading.value(labels, "purpose", `${path}.purpose`) ?? own;
  if (purpose && purposeSection) reading.at(`${path}.purpose`, purposeSection.place, purpose);
  const dataFlow = [...homes, ...under("data-flow")].flatMap((section) =>
    reading.ownLabels(section),
  );
  const shared = { sections, labels, path, reading };
  const facts = {
    purpose,
    format: reading.something(dataFlow, "format", `${path}.format`),
    frequency: reading.something(dataFlow, "frequency", `${path}.frequency`),
    direction: reading.something(dataFlow, "direction", `${path}.direction`),
    ...readInterface(shared),
    events: readEvents(shared),
    errorHandling: readErrorHandling(direction, labels, reading, path),
    authentication: readAuthentication(direction, sections, reading, path),
    examples: under("example").flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.type === "code"
          ? [{ ...(block.lang ? { language: block.lang } : {}), code: block.value }]
          : [],
      ),
    ),
  };
  const empty =
    !facts.format &&
    !facts.frequency &&
    facts.endpoints.length + facts.storage.length + facts.events.length === 0;
  const state = stateOf(
    empty,
    [own, purpose, homes.map(({ title }) => title).join(" ")].filter(Boolean).join(" "),
  );
  return {
    from: direction.from,
    to: direction.to,
    state,
    ...(compact(facts) as Omit<Flow, "from" | "to" | "state">),
  };
}

/** A flow is only claimed where its facts are stated; prose decides between what is planned and what is not. */
function stateOf(empty: boolean, wording: string): FlowState {
  if (!empty) return "active";
  if (plannedWords.test(wording)) return "planned";
  return wording.trim() === "" || noneWords.test(wording) ? "none" : "active";
}

function readErrorHandling(
  direction: Direction,
  labels: Label[],
  reading: Reading,
  path: string,
): ErrorHandling | undefined {
  const all = [...labels, ...hoisted("error-handling", direction, reading)];
  const at = `${path}.errorHandling`;
  return compact({
    unavailable: reading.something(all, "unavailable", `${at}.unavailable`),
    retry: reading.something(all, "retry", `${at}.retry`),
    fallback: reading.something(all, "fallback", `${at}.fallback`),
  });
}

function readAuthentication(
  direction: Direction,
  sections: SectionNode[],
  reading: Reading,
  path: string,
): Authentication | undefined {
  const own = sections
    .filter(({ key }) => authenticationKeys.has(key))
    .flatMap((section) => reading.ownLabels(section));
  const all = [...own, ...hoisted("authentication", direction, reading)];
  const at = `${path}.authentication`;
  return compact({
    method:
      reading.something(all, "method", `${at}.method`) ??
      reading.something(all, "authentication", `${at}.method`),
    credentialsLocation:
      reading.something(all, "credentialsLocation", `${at}.credentialsLocation`) ??
      reading.something(all, "location", `${at}.credentialsLocation`),
    rotationPolicy: reading.something(all, "rotationPolicy", `${at}.rotationPolicy`),
  });
}

/** Labels of a topic told for the whole document: under the direction's own heading there, else said of both ways. */
function hoisted(key: SectionKey, direction: Direction, reading: Reading): Label[] {
  const topics = reading.sections(key).filter((section) => !reading.directionOf(section));
  const inDirection = topics.flatMap((topic) =>
    [...sectionsIn(topic)].filter((section) =>
      sameDirection(reading.directionOf(section), direction),
    ),
  );
  return [...inDirection, ...topics].flatMap((section) => reading.ownLabels(section));
}
