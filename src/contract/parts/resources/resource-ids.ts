import { freeIds } from "../../text/free-ids.ts";

/** A bucket and a queue of one name are two resources; the later one's id tells its kind. */
export function idsOfResources(): (wanted: string, kind: string) => string {
  const idFor = freeIds();
  return (wanted, kind) =>
    idFor(wanted, (n) => (n === 1 ? `${wanted}-${kind}` : `${wanted}-${kind}-${n}`));
}
