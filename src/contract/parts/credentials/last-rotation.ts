/** "**Rotation:** every 90 days" beside "**Last rotated:** 2026-01-20": one policy with the day of its last time. */
import { isStated } from "../ways/label-sections.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { Place } from "../../model/document.ts";
import { says } from "../../vocabulary/phrases.ts";

/** @param place of the policy */
export function withLastRotation(
  policy: string | undefined,
  place: Place,
  labels: readonly Label[],
): string | undefined {
  const last = policy === undefined || says(policy, "last") ? undefined : lastBeside(place, labels);
  if (!policy || !last) return policy;
  return `${policy.replace(/[.;。；]$/u, "")}; ${last.name}: ${last.value}`;
}

/** In the policy's line or row; else the only one there is, or where there are more policies, the one up to the next of them. */
function lastBeside({ line }: Place, labels: readonly Label[]): Label | undefined {
  const all = labels.filter(({ key, value }) => key === "lastRotated" && isStated(value));
  const policies = labels.filter(({ key }) => key === "rotationPolicy");
  const lines = new Set(policies.map(({ place }) => place.line));
  const next = Math.min(...[...lines].filter((each) => each > line));
  return (
    all.find(({ place }) => place.line === line) ??
    (lines.size > 1 ? all.find(({ place }) => place.line > line && place.line < next) : all[0])
  );
}
