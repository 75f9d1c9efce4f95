/** "**API:** v2", "**Interface version:** 3": the version of the API behind other words than its own label's. */
import type { Label } from "../../markdown/labels/labels.ts";
import type { Reading } from "../reading.ts";
import type { PhraseKey } from "../../vocabulary/language.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

const version = /^[`*]*v?\d[\w.-]*[`*]*(?:$|,?\s)/iu;
const otherTimes = ["planned", "retired", "deprecated", "notInUse"] as const satisfies PhraseKey[];

/** @param labels those below a heading on versions: in the head it may be the document's */
export function interfaceVersionIn(labels: readonly Label[], reading: Reading): string | undefined {
  const told = labels.find(
    ({ key, name, value }) =>
      key === undefined &&
      saysOnly(name.toLowerCase(), "interfaceVersion") &&
      version.test(value) &&
      !otherTimes.some((each) => says(value, each)),
  );
  return told && reading.at("versioning.apiVersion", told.place, told.value);
}
