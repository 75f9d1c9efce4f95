import type { Change, Contract } from "../../../contract/model/schema.ts";
import { bareVersion } from "../../../contract/model/version-number.ts";
import { saysOnly } from "../../../contract/vocabulary/phrases.ts";
import { gist } from "./wording.ts";

export interface Since {
  /** `2021-05-17` */
  day: string;
  /** Whether it may have begun before that day: a change log needn't go back to the beginning. */
  orEarlier: boolean;
}

/** Since when it holds, as its change log tells. Nothing of what isn't in force, or has no history. */
export function sinceOf({ status, changeLog }: Contract): Since | undefined {
  if (status !== "active" && status !== "deprecated") return undefined;
  const [day] = changeLog.flatMap(({ date }) => date?.date ?? []).toSorted();
  if (day === undefined) return undefined;
  const oldest = changeLog.filter(({ date }) => date?.date === day);
  const hasVersions = changeLog.some(({ version }) => version !== undefined);
  return { day, orEarlier: hasVersions && !oldest.some(isBeginning) };
}

/** Versions begin with 1, or with 0 where they are tried first. */
const firstVersion = /^(?:0(?:\.\d+)*|1(?:\.0)*)$/;

function isBeginning({ version = "", change = "" }: Change): boolean {
  return firstVersion.test(bareVersion(version)) || saysOnly(gist(change), "beginning");
}
