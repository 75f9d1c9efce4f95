/** "REST `PUT /customers/{id}`", "`POST /sales` (JSON)": a call as all that a cell tells of what carries a flow. */
import { callAlone } from "../calls/calls-in-lists.ts";
import type { Facts } from "../calls/endpoint-facts.ts";
import { formatIn } from "../formats/format-of-transport.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const carrierInFront = new RegExp(
  `^(?:${phraseSource("httpName")}|${phraseSource("carrierName")})\\s*(?:[:,(–—-]\\s*)?(?=\`)`,
  "i",
);
const formatBehind = /\s*(?:,\s*([^(),`]+)|\(([^()`]+)\))$/u;

export function callInCell(value: string): Facts | undefined {
  const bare = value.replace(carrierInFront, "");
  const [written, format = written] = formatBehind.exec(bare)?.filter(Boolean) ?? [];
  const isFormat = written && format && formatIn(format.trim()) === format.trim();
  return callAlone(isFormat ? bare.slice(0, -written.length) : bare);
}
