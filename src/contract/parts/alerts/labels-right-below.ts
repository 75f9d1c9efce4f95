/** "- **When:** import older than 2 h", "- **Who:** HR-IT on call" right below "Monitoring": labels that tell of an alert together. */
import { isListedToday } from "./alert-today.ts";
import { isStated } from "../ways/label-sections.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { Reading } from "../reading.ts";
import { sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** Without a condition they may tell who looks at a dashboard, or how; with a time for one, when. */
export function alertLabelsRightBelow(reading: Reading): Label[] {
  return (["monitoring", "what-to-monitor"] as const)
    .flatMap((key) => reading.sections(key))
    .flatMap((section) => {
      const labels = reading.ownLabels(section).filter(isOnAlert);
      const when = labels.find(({ key }) => key === "when");
      const isTold = labels.some(({ key }) => key === "who" || key === "how");
      return when && isTold && !isTimeAlone(when.value) ? labels : [];
    });
}

/** What is labelled "Alert" is all of one. */
function isOnAlert({ key, name, value }: Label): boolean {
  if (key !== "when" && key !== "who" && key !== "how") return false;
  return (
    sectionKeyOf(name) !== "alerts" &&
    isStated(value) &&
    !says(value, "nobody") &&
    isListedToday(value)
  );
}

const ofTime = [
  "runs",
  "timeOfDay",
  "alwaysCapital",
  "timeBehind",
  "timeLimit",
  "clockWord",
  "roughly",
] as const satisfies PhraseKey[];
const timeWords = new RegExp(ofTime.map((key) => phraseSource(key)).join("|"), "gi");

/** "Mon–Fri, 8–18", "daily at 6 a.m." */
function isTimeAlone(value: string): boolean {
  return !/\p{L}/u.test(value.replace(timeWords, ""));
}
