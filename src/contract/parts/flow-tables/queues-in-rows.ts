/** `| From | To | Data | Queue |`, `| Topic | Producer | Consumer |`: the queues and topics that a row names in a column of their own. */
import { isEventName } from "../calls/event-names.ts";
import type { Row, Table } from "../../markdown/tables.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { says, saysOnly } from "../../vocabulary/phrases.ts";

const separator = /,\s+|\s*<br\s*\/?>\s*/iu;
const inCode = /^`([^`\s]+)`$/u;

/** What is said in words, or beside a name, tells of one and names none. */
export function queuesInRow({ cells }: Row, { headers }: Table): string[] {
  return headers.flatMap((header, at) => {
    if (!isOfQueues(header)) return [];
    const written = (cells[at] ?? "").split(separator);
    const names = written.flatMap((each) => nameIn(each) ?? []);
    return names.length === written.length ? names : [];
  });
}

export function namesQueues({ headers }: Table): boolean {
  return headers.some(isOfQueues);
}

/** "Kafka topic", "Queue"; an exchange may be one of stocks. */
function isOfQueues(header: string): boolean {
  if (saysOnly(header.toLowerCase(), "queueWord")) return true;
  return labelKeyOf(header) === "queue" && says(header, "queueWord");
}

function nameIn(written: string): string | undefined {
  const [, code] = inCode.exec(written) ?? [];
  return code ?? (isEventName(written) ? written : undefined);
}
