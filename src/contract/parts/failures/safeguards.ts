/** What protects a direction when the other side fails, told there or for the whole document. */
import { type End, proseOfEnd, saidOfEnd } from "./end-down.ts";
import {
  type FailureKey,
  failureKeyOf,
  failuresApart,
  failureSections,
} from "../topics/failure-sections.ts";
import { failureInTables } from "./failures-in-tables.ts";
import { failing } from "./failing-end.ts";
import { readFallback } from "./fallback.ts";
import { labelsOfDirection } from "../directions/by-direction.ts";
import { hoisted, rowsUnder } from "../directions/hoisted.ts";
import type { InDirection } from "../directions/in-direction.ts";
import { outageToldIn } from "./outage-in-prose.ts";
import { outageInSentences } from "./outage-in-sentences.ts";
import { outageOfEither } from "./outage-of-either.ts";
import { retriesToldIn } from "./retries-in-prose.ts";
import { apartInProse, toldIn, withoutInner } from "./told-apart.ts";
import { caseNamed, casesListed, isCaseOf, toldByCase } from "./told-by-case.ts";
import { compact } from "../../compact.ts";
import type { Label } from "../../markdown/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../../reading.ts";
import type { ErrorHandling } from "../../schema.ts";

/** "None" is an answer here: there is no fallback. */
export function readErrorHandling(described: InDirection): ErrorHandling | undefined {
  const { direction, labels, reading, path } = described;
  const sections = [...described.sections, ...failuresApart(direction, reading)];
  const flow = { ...described, sections };
  const told = hoisted("error-handling", direction, reading).filter(
    ({ key, name }) => key !== "unavailable" || isSaidOf(name, direction, reading),
  );
  const inRows = rowsUnder("error-handling", direction, reading);
  const shared = [
    ...inRows,
    ...told,
    ...headed(direction, reading),
    ...inPlainLines(direction, reading),
  ];
  const placed = (key: keyof ErrorHandling, found: ReturnType<typeof toldByCase>) =>
    found && reading.at(`${path}.errorHandling.${key}`, found.place, found.value);
  const takers = saidOfEnd("to", labels, direction, reading);
  const givers = saidOfEnd("from", labels, direction, reading);
  const fact = (key: FailureKey) => {
    const at = `${path}.errorHandling.${key}`;
    const byCase = (of: readonly SectionNode[]) => placed(key, toldByCase(of, key, flow));
    const { own = [], general = [] } = Object.groupBy(failureSections(key, reading), (section) =>
      reading.directionOf(section) ? "own" : "general",
    );
    return (
      byCase(own) ??
      reading.value(takers, key, at) ??
      byCase(general) ??
      reading.value(shared, key, at)
    );
  };
  const toldAt = (key: keyof ErrorHandling, value: string | undefined) =>
    value === undefined
      ? undefined
      : { place: reading.placeOf(`${path}.errorHandling.${key}`), value };
  const inProse = outageToldIn(sections, reading);
  const toldOf = (end: End) => {
    const value = inProse && proseOfEnd(end, inProse.value, direction, reading);
    return failureInTables("unavailable", flow, end) ?? (value ? { ...inProse, value } : undefined);
  };
  const unavailable =
    fact("unavailable") ??
    failing(flow, "to") ??
    placed(
      "unavailable",
      toldOf("to") ?? outageInSentences(flow, "to") ?? outageOfEither(reading).unavailable,
    );
  const giverUnavailable =
    reading.value(givers, "unavailable", `${path}.errorHandling.giverUnavailable`) ??
    failing(flow, "from") ??
    placed("giverUnavailable", toldOf("from") ?? outageInSentences(flow, "from"));
  const outage = toldAt("unavailable", unavailable) ?? toldAt("giverUnavailable", giverUnavailable);
  const outages = [outage, toldAt("giverUnavailable", giverUnavailable)];
  const labelled = { retry: fact("retry"), fallback: fact("fallback") };
  const inner = (key: "retry" | "fallback", other: "retry" | "fallback") => {
    const texts = [toldAt(other, labelled[other]), ...outages].filter((text) => text !== undefined);
    return placed(key, toldIn(texts, key) ?? apartInProse(flow, key));
  };
  const all = compact({
    unavailable,
    giverUnavailable,
    retry:
      labelled.retry ??
      inner("retry", "fallback") ??
      placed("retry", failureInTables("retry", flow) ?? retriesToldIn(flow, outage)),
    fallback:
      labelled.fallback ??
      inner("fallback", "retry") ??
      readFallback(flow) ??
      placed("fallback", outageOfEither(reading).fallback),
  });
  if (!all) return undefined;
  return compact({
    unavailable: withoutInner("unavailable", all),
    giverUnavailable: withoutInner("giverUnavailable", all),
    retry: withoutInner("retry", all),
    fallback: withoutInner("fallback", all),
  });
}

/** Not of the system that is down at the direction's other end. */
function isSaidOf(name: string, direction: Direction, reading: Reading): boolean {
  const of = caseNamed(name, reading);
  return !of || isCaseOf(of, direction);
}

/** "Retries: five times" beside what happens in outages needs no bold. */
function inPlainLines(direction: Direction, reading: Reading): Label[] {
  const labels = reading
    .sections("error-handling")
    .filter((section) => !reading.directionOf(section))
    .flatMap((section) => reading.bareLabelled(section).labels)
    .filter(({ key }) => key === "retry" || key === "fallback");
  return labelsOfDirection(labels, direction, reading);
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
  // Below "## Fallback" it is a case of that.
  const isOnOtherEnd = ({ title, parent }: SectionNode): boolean => {
    const of = parent && failureKeyOf(parent) ? undefined : caseNamed(title, reading);
    return of !== undefined && isCaseOf(of, direction);
  };
  // "## What happens if Ledger is down?" beside the directions
  const beside = failureSections("unavailable", reading).filter(
    (section) => isForBoth(section) && isOnOtherEnd(section),
  );
  // "## Retries" as well
  const retries = failureSections("retry", reading).filter(isForBoth);
  const below = reading
    .sections("error-handling")
    .flatMap(({ children }) => children)
    .filter(isForBoth);
  return [...new Set([...below, ...beside, ...retries])].flatMap((section) =>
    reading.ownLabels(section),
  );
}
