/** What protects a direction: how it fails and how it signs in, told there or for the whole document. */
import { labelsOfDirection, namesOfDirection } from "./by-direction.ts";
import { sameDirection } from "./directions.ts";
import { readFallback } from "./fallback.ts";
import type { InDirection } from "./in-direction.ts";
import { compact } from "../compact.ts";
import { filled, type Label } from "../markdown/labels.ts";
import { sectionsIn } from "../markdown/outline.ts";
import { blocksSource } from "../markdown/source.ts";
import type { Direction, Reading } from "../reading.ts";
import type { Authentication, ErrorHandling } from "../schema.ts";
import type { LabelKey, SectionKey } from "../vocabulary.ts";
import { phraseSource, says } from "../vocabulary/phrases.ts";

/** Sections whose facts are taken from there, not from what else stands in the direction. */
export const authenticationKeys: ReadonlySet<SectionKey | undefined> = new Set([
  "authentication",
  "shared-credentials",
]);

const methodKeys = ["method", "authentication"] as const satisfies LabelKey[];

/** "None" is an answer here: there is no fallback. */
export function readErrorHandling(flow: InDirection): ErrorHandling | undefined {
  const { direction, labels, reading, path } = flow;
  const all = [...labels, ...hoisted("error-handling", direction, reading)];
  const fact = (key: keyof ErrorHandling) =>
    reading.value(all, key, `${path}.errorHandling.${key}`);
  return compact({
    unavailable: fact("unavailable") ?? failing(flow) ?? told(flow),
    retry: fact("retry"),
    fallback: fact("fallback") ?? readFallback(flow),
  });
}

const outage = new RegExp(`^(.+?)\\s*${phraseSource("outage")}$`, "iu");

/** "**Ledger down:** …", where the direction leads to Ledger. */
function failing({ direction, sections, path, reading }: InDirection): string | undefined {
  const own = sections
    .filter(({ key }) => key === "error-handling")
    .flatMap((section) => reading.labels(section));
  const stated = [...own, ...hoisted("error-handling", direction, reading)].find((label) => {
    const [, name] = outage.exec(label.name) ?? [];
    return name && filled(label) && reading.systems.id(name) === direction.to;
  });
  return stated && reading.at(`${path}.errorHandling.unavailable`, stated.place, stated.value);
}

/** "If Ledger is down, …" in plain sentences, with or without labels for the rest. */
function told({ sections, path, reading }: InDirection): string | undefined {
  const section = sections.find(({ key }) => key === "error-handling");
  const prose = section && reading.prose(section);
  return section && prose && says(prose, "unavailable")
    ? reading.at(`${path}.errorHandling.unavailable`, section.place, prose)
    : undefined;
}

export function readAuthentication(flow: InDirection): Authentication | undefined {
  const { direction, sections, reading, path } = flow;
  const own = sections
    .filter(({ key }) => authenticationKeys.has(key))
    .flatMap((section) => reading.ownLabels(section));
  const all = [...own, ...hoisted("authentication", direction, reading)];
  const at = `${path}.authentication`;
  const first = (field: string, ...keys: readonly LabelKey[]) =>
    keys
      .map((key) => reading.value(all, key, `${at}.${field}`))
      .find((value) => value !== undefined);
  return compact({
    method: namedMethod(flow, `${at}.method`) ?? first("method", ...methodKeys),
    credentialsLocation: first("credentialsLocation", "credentialsLocation", "location"),
    rotationPolicy: first("rotationPolicy", "rotationPolicy"),
  });
}

/** "**Till → Ledger:** API key", where no list below it says so instead. */
function namedMethod({ direction, reading }: InDirection, path: string): string | undefined {
  const stated = reading
    .sections("authentication")
    .flatMap((section) => namesOfDirection(section, direction, reading))
    .find(
      ({ children }) => !children.some(({ key }) => methodKeys.some((method) => method === key)),
    );
  const method = filled(stated);
  const isBelow = stated && method === blocksSource(stated.blocks, reading.text);
  return stated && method && !isBelow ? reading.at(path, stated.place, method) : undefined;
}

/** Labels of a topic told for the whole document: under the direction's own heading there, else said of both ways. */
function hoisted(key: SectionKey, direction: Direction, reading: Reading): Label[] {
  const topics = reading.sections(key).filter((section) => !reading.directionOf(section));
  const inDirection = topics.flatMap((topic) =>
    sectionsIn(topic).filter((section) => sameDirection(reading.directionOf(section), direction)),
  );
  return [...inDirection, ...topics].flatMap((section) =>
    labelsOfDirection(reading.ownLabels(section), direction, reading),
  );
}
