import type { Contract } from "../../contract/schema.ts";

/**
 * `2021-05-17`: since when it holds, which is the oldest day of its change log. Nothing of what isn't in force, or has no
 * history.
 */
export function sinceOf({ status, changeLog }: Contract): string | undefined {
  if (status !== "active" && status !== "deprecated") return undefined;
  return changeLog.flatMap(({ date }) => date?.date ?? []).toSorted()[0];
}
