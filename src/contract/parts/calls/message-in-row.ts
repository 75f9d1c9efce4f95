/** `| topic | crm.customers.v2 |` in a table of calls: what goes over a queue is no call. */
import type { Row } from "../../markdown/tables.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const overQueue = new RegExp(
  `^(?:${phraseSource("carrierName")}\\s+)?(?:${phraseSource("queue")}|${phraseSource("queueWord")}|${phraseSource("eventWord")})$`,
  "i",
);
/** A path or an address is called, whatever comes of it. */
const name = /^`?(?!\w+:\/\/)([^\s`/{][^\s`]*)`?$/u;

/** The name of the topic or queue where a word for one stands for the method. */
export function messageInRow(row: Row): string | undefined {
  const method = row.cell("method")?.replace(/[`*_]/g, "").trim() ?? "";
  return overQueue.test(method) ? name.exec(row.cell("url") ?? "")?.[1] : undefined;
}
