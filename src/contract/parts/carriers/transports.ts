/** "**Transport:** MQ queue `ORDERS.OUT`", "How: SFTP, zip of XML": where a contract says what carries a direction. */
import { labelsInColumns } from "../ways/columns-by-direction.ts";
import { homesOf, sectionsOf } from "../ways/direction-homes.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { formatIn } from "../formats/format-of-transport.ts";
import { tellingKeys } from "../topics/flow-keys.ts";
import { tabledFlow } from "../flow-tables/flow-tables.ts";
import { isTransport } from "../topics/transport-labels.ts";
import { queuesToldIn } from "./queues-told.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import { type Direction, type Reading, wayOf } from "../reading.ts";

const waysSeen = () => new Map<string, readonly Label[]>();

/** Looked for once, however many facts are sought there. */
export function transportsOf(direction: Direction, reading: Reading): readonly Label[] {
  const byWay = reading.once(waysSeen);
  let labels = byWay.get(wayOf(direction));
  if (!labels) byWay.set(wayOf(direction), (labels = transportsIn(direction, reading)));
  return labels;
}

function transportsIn(direction: Direction, reading: Reading): Label[] {
  const homes = homesOf(direction, reading);
  const sections = sectionsOf(homes, direction, reading);
  const onFlow = sections.filter(({ key }) => tellingKeys.has(key) || key === "shared-storage");
  const labels = onFlow.flatMap((section) => reading.ownLabels(section));
  const told = onFlow.flatMap((section) => queuesToldIn(section, direction, reading));
  const { transports = [] } = tabledFlow(direction, homes.length > 0, reading) ?? {};
  return [...labels, ...labelsInColumns(direction, reading)]
    .filter(isTransport)
    .concat(told, transports);
}

/** The formats told behind what carries the direction, each wording once. */
export function formatCarried({ direction, path, reading }: InDirection): string | undefined {
  const formatsTold = transportsOf(direction, reading).flatMap(({ value, place }) => {
    const format = formatIn(value);
    return format ? [{ format, place }] : [];
  });
  const [first] = formatsTold;
  const formats = new Set(formatsTold.map(({ format }) => format));
  return first && reading.at(`${path}.format`, first.place, [...formats].join("; "));
}
