/** In what and how often the parts of a direction flow, where it is told of each apart. */
import type { FlowPart } from "./flow-part.ts";
import { termOf } from "./term-of-label.ts";
import type { FlowScope } from "./flow-scope.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";

/**
 * Each wording once, with what it is told of; nothing where it is said of the direction as a whole, or of one part only.
 */
export function termOfParts(
  term: "format" | "frequency",
  { parts, dataFlow, path, reading }: FlowScope,
): string | undefined {
  const told = parts.flatMap(({ title, labels }) => {
    const label = labels.find((each) => isStated(each, term));
    return label ? [{ title, label }] : [];
  });
  const general = dataFlow.find((label) => isStated(label, term));
  const isOfPart =
    !general || parts.some(({ labels }) => labels.some((each) => isSame(each, general)));
  const [first] = told;
  if (!first || !isOfPart || (told.length < 2 && !isAll(parts))) return undefined;
  const byValue = Map.groupBy(told, ({ label }) => label.value);
  const isOne = byValue.size === 1 && told.length === parts.length;
  const wordings = [...byValue].map(([value, all]) => {
    const titles = all.map(({ title }) => title).filter(Boolean);
    return isOne || titles.length < all.length ? value : `${value} (${titles.join(", ")})`;
  });
  return reading.at(`${path}.${term}`, first.label.place, wordings.join("; "));
}

/** The only one, and both its terms are told. */
function isAll([only, ...others]: readonly FlowPart[]): boolean {
  const told = (["format", "frequency"] as const).filter((term) =>
    only?.labels.some((label) => isStated(label, term)),
  );
  return others.length === 0 && told.length === 2;
}

function isStated(label: Label, term: string): boolean {
  return termOf(label) === term && !isUnfilled(label.value) && !saysNothing(label.value);
}

const isSame = (a: Label, b: Label) =>
  a.key === b.key && a.place.line === b.place.line && a.value === b.value;
