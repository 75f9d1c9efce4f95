/** "In case Ledger is unavailable, sales are entered by hand.": a fallback that tells itself who is down. */
import { systemsDownIn } from "./outage-in-sentences.ts";
import type { Case } from "./told-by-case.ts";
import type { Reading } from "../reading.ts";
import type { Label } from "../../markdown/labels/labels.ts";

export function caseTold({ value }: Label, reading: Reading): Case | undefined {
  const [to, ...others] = systemsDownIn(value, reading);
  return to === undefined || others.length > 0 ? undefined : { to };
}
