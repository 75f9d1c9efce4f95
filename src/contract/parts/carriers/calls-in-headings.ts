/** "### POST /invoices": a heading that is a call, with what is said below it. */
import type { Facts } from "../calls/endpoint-facts.ts";
import { methods } from "../calls/http-calls.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";

const call = new RegExp(`^(?:${methods})\\s+(?:/|https?://|\\{)\\S*$`);

export function callInHeading(section: SectionNode, reading: Reading): Facts[] {
  if (!call.test(section.title)) return [];
  const facts: Facts = { endpoint: section.title };
  for (const { key, value } of reading.ownLabels(section))
    if (key === "authentication" || key === "headers" || key === "purpose") facts[key] ??= value;
  const purpose = facts.purpose ?? reading.sentences(section);
  return [purpose === undefined ? facts : { ...facts, purpose }];
}
