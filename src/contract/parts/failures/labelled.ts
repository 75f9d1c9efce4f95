/** What labels and headings say of a direction's failures: its own first, then what is said for the whole document. */
import { caseTold } from "./case-told.ts";
import { saidOfEnd } from "./end-down.ts";
import { failureKeyOf, type FailureKey, failureSections } from "../topics/failure-sections.ts";
import { labelsOfDirection } from "../ways/by-direction.ts";
import { hoisted, rowsUnder } from "../ways/hoisted.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { sentencesOf } from "../sentences.ts";
import { pathOf, tell } from "../topics/told-at.ts";
import { caseNamed, casesListed, isCaseOf, toldByCase } from "./told-by-case.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Direction, Reading } from "../reading.ts";

export function labelledFailures(flow: InDirection): (key: FailureKey) => string | undefined {
  const { direction, labels, reading, path } = flow;
  const ofTaker = saidOfEnd("to", labels, direction, reading);
  const ofAll = labelsForAll(direction, reading);
  return (key) => {
    const { own = [], general = [] } = Object.groupBy(failureSections(key, reading), (section) =>
      reading.directionOf(section) ? "own" : "general",
    );
    const byCase = (sections: readonly SectionNode[]) =>
      tell(key, toldByCase(sections, key, flow), flow);
    return (
      byCase(own) ??
      reading.value(ofTaker, key, pathOf(key, path)) ??
      byCase(general) ??
      reading.value(ofAll, key, pathOf(key, path))
    );
  };
}

/** Labels beside the directions, as far as they are about this one. */
function labelsForAll(direction: Direction, reading: Reading): Label[] {
  const told = hoisted("error-handling", direction, reading).filter(
    ({ key, name }) => key !== "unavailable" || isSaidOf(name, direction, reading),
  );
  const inRows = rowsUnder("error-handling", direction, reading);
  return [
    ...inRows,
    ...told,
    ...headed(direction, reading),
    ...inPlainLines(direction, reading),
  ].filter((label) => label.key !== "fallback" || isToldOf(label, direction, reading));
}

/** "Fallback: if Till is down, …" is used where something is to reach Till; what opens otherwise is told of both. */
function isToldOf(label: Label, direction: Direction, reading: Reading): boolean {
  const [first] = sentencesOf(label.value, label.place);
  const opensSo = first && caseTold({ ...label, value: first.text }, reading) !== undefined;
  const of = opensSo ? caseTold(label, reading) : undefined;
  return !of || isCaseOf(of, direction);
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
