/** "+44 20 7946 0000", "Ada Lind, ada@shop.example", "#edge-devices": whether what stands behind a name reaches somebody. */
import { says } from "../../vocabulary/phrases.ts";

const address =
  /[\p{L}\d]@[\p{L}\d]|(?:^|[\s(`])[#@][\p{L}\d]|(?<![\p{L}\d])(?:\+|0)\d[\d ()/-]{4,}\d/u;
const shortNumber = /^\d{3,6}$/u;
/** "call #till first" is a sentence. */
const beginsAsName = /^[`(\s]*(?:[^\p{Ll}]|\S+@)/u;

/** @param front "Lab IT, 24/7": without it a few digits may number anything */
export function isReached(name: string, front: string): boolean {
  if (shortNumber.test(name)) return says(front, "reachedByNumber");
  return !name.includes("://") && beginsAsName.test(name) && address.test(name);
}
