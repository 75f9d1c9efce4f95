/** What protects a direction: how it fails and how it signs in, told there or for the whole document. */
import { labelsOfDirection, namesOfDirection } from "./by-direction.ts";
import { sameDirection } from "./directions.ts";
import { authenticationKeys } from "./credentials.ts";
import { failureKeyOf, failureSections } from "./failure-sections.ts";
import { failureInTables } from "./failures-in-tables.ts";
import { readFallback } from "./fallback.ts";
import type { InDirection } from "./in-direction.ts";
import { outageToldIn } from "./outage-in-prose.ts";
import { labelsInRows } from "./rows-by-direction.ts";
import { systemDown } from "./system-down.ts";
import { caseNamed, casesListed, isCaseOf, toldByCase } from "./told-by-case.ts";
import { compact } from "../compact.ts";
import { filled, type Label } from "../markdown/labels.ts";
import { blocksIn, type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { blocksSource } from "../markdown/source.ts";
import type { Direction, Reading } from "../reading.ts";
import type { Authentication, ErrorHandling } from "../schema.ts";
import type { LabelKey, SectionKey } from "../vocabulary.ts";

const methodKeys = ["method", "authentication"] as const satisfies LabelKey[];

/** "None" is an answer here: there is no fallback. */
export function readErrorHandling(flow: InDirection): ErrorHandling | undefined {
  const { direction, sections, labels, reading, path } = flow;
  const told = hoisted("error-handling", direction, reading).filter(
    ({ key, name }) => key !== "unavailable" || isSaidOf(name, direction, reading),
  );
  const inRows = rowsUnder("error-handling", direction, reading);
  const shared = [...inRows, ...told, ...headed(direction, reading)];
  const placed = (key: keyof ErrorHandling, found: ReturnType<typeof toldByCase>) =>
    found && reading.at(`${path}.errorHandling.${key}`, found.place, found.value);
  const fact = (key: keyof ErrorHandling) => {
    const at = `${path}.errorHandling.${key}`;
    const byCase = (of: readonly SectionNode[]) => placed(key, toldByCase(of, key, flow));
    const { own = [], general = [] } = Object.groupBy(failureSections(key, reading), (section) =>
      reading.directionOf(section) ? "own" : "general",
    );
    return (
      byCase(own) ??
      reading.value(labels, key, at) ??
      byCase(general) ??
      reading.value(shared, key, at)
    );
  };
  return compact({
    unavailable:
      fact("unavailable") ??
      failing(flow) ??
      placed(
        "unavailable",
        failureInTables("unavailable", flow) ?? outageToldIn(sections, reading),
      ),
    retry: fact("retry") ?? placed("retry", failureInTables("retry", flow)),
    fallback: fact("fallback") ?? readFallback(flow),
  });
}

/** Not of the system that is down at the direction's other end. */
function isSaidOf(name: string, direction: Direction, reading: Reading): boolean {
  const of = caseNamed(name, reading);
  return !of || isCaseOf(of, direction);
}

/** Parts of the error handling of both that are headings: "### Retry Logic". */
function headed(direction: Direction, reading: Reading): Label[] {
  const isForBoth = (section: SectionNode): boolean => {
    const key = failureKeyOf(section);
    return (
      key !== undefined &&
      !reading.directionOf(section) &&
      isSaidOf(section.title, direction, reading) &&
      casesListed(section, key, reading).length === 0
    );
  };
  return reading
    .sections("error-handling")
    .flatMap(({ children }) => children)
    .filter(isForBoth)
    .flatMap((section) => reading.ownLabels(section));
}

/** "**Ledger down:** …", where the direction leads to Ledger. */
function failing({ direction, sections, path, reading }: InDirection): string | undefined {
  const own = sections
    .filter(({ key }) => key === "error-handling")
    .flatMap((section) => reading.labels(section));
  const stated = [...own, ...hoisted("error-handling", direction, reading)].find(
    (label) => filled(label) && systemDown(label.name, reading) === direction.to,
  );
  return stated && reading.at(`${path}.errorHandling.unavailable`, stated.place, stated.value);
}

export function readAuthentication(flow: InDirection): Authentication | undefined {
  const { direction, sections, reading, path } = flow;
  const own = sections
    .filter(({ key }) => authenticationKeys.has(key))
    .flatMap((section) => reading.ownLabels(section));
  const all = [...own, ...hoisted("authentication", direction, reading)];
  const inRows = rowsUnder("authentication", direction, reading);
  const at = `${path}.authentication`;
  const first = (field: string, ...keys: readonly LabelKey[]) => {
    for (const labels of [inRows, all]) {
      for (const key of keys) {
        const value = reading.value(labels, key, `${at}.${field}`);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  };
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

/** What tables for the whole document say of the direction. */
function rowsUnder(key: SectionKey, direction: Direction, reading: Reading): Label[] {
  const topics = reading.sections(key).filter((section) => !reading.directionOf(section));
  return topics.flatMap((topic) => labelsInRows(blocksIn(topic), direction, reading));
}
