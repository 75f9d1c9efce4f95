/** What carries a flow: its endpoints, storages and events, each as a short piece of Markdown. */
import type { Endpoint, Flow } from "../../../contract/model/schema.ts";

export function carriersOf(flow: Pick<Flow, "endpoints" | "storage" | "events">): string[] {
  return [
    ...flow.endpoints.map((endpoint) => asCode(endpointName(endpoint))),
    ...flow.events.map(({ name }) => asCode(name)),
    ...flow.storage.flatMap(({ location }) => (location === undefined ? [] : [location])),
  ];
}

/** `POST https://host/v2/journal` → `POST /v2/journal`: the host is the system's own business. */
export function endpointName({ method, url }: Pick<Endpoint, "method" | "url">): string {
  const path = url.replace(/^[a-z][a-z+]*:\/\/[^/\s]+(?=\/[^\s])/i, "");
  return method === undefined ? path : `${method} ${path}`;
}

function asCode(text: string): string {
  return text.includes("`") ? text : `\`${text}\``;
}
