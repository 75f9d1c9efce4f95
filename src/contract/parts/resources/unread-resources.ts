/** What evidently names a shared resource, and is read as none: its line is text only, and no page is made of it. */
import { readAccess } from "../access/access.ts";
import { isNoName } from "../named-resources/found-resource.ts";
import type { Named } from "../named-resources/named.ts";
import { sectionsOnResources } from "../topics/on-resources.ts";
import { namedInLabels, namedInLists } from "./unread-in-lists.ts";
import { namedInTables } from "./unread-in-tables.ts";
import { remembered } from "../../text/remembered.ts";
import type { Problem } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { ResourceKind, ResourceReference } from "../../model/schema.ts";

export function unreadResources(
  reading: Reading,
  resources: readonly ResourceReference[],
): Problem[] {
  const lines = new Set(resources.map((_, index) => reading.placeOf(`resources.${index}`).line));
  const names = new Set(resources.flatMap(namesOf));
  const tellsWho = remembered((said) => saysWho(said, reading));
  return sectionsOnResources(reading)
    .flatMap((section) => [
      ...namedInLabels(section, reading),
      ...namedInLists(section, reading),
      ...namedInTables(section, reading, lines),
    ])
    .filter(({ name, place }) => !isNoName(name) && !lines.has(place.line) && !names.has(name))
    .map((named) => problem(named, tellsWho));
}

/** A resource's table may be named without its database, and the other way round. */
function namesOf({ name, label, database }: ResourceReference): string[] {
  return [name, ...name.split(/[.:/]/u), label, database].filter((each) => each !== undefined);
}

const labelOf: Record<ResourceKind, string> = {
  "google-sheet": "Google Sheet",
  database: "Database",
  table: "Tables",
  "cloudflare-kv": "Cloudflare KV",
  "s3-bucket": "S3 Bucket",
  queue: "Queue",
  file: "Files",
  other: "Other",
};

function problem(
  { name, kind = "other", place, said }: Named,
  tellsWho: (said: string) => boolean,
): Problem {
  const access = said && tellsWho(said) ? ` (${said})` : "";
  const missing = access === "" ? ", with who writes and who reads it in brackets behind it" : "";
  return {
    rule: "resource-unread",
    place,
    message: `“${name}” is read as no shared resource, so it has no page, and no search leads to it.`,
    hint: `Write it as “- **${labelOf[kind]}:** \`${name}\`${access}”${missing}, or as a row of a table with a column “Resource”.`,
  };
}

/** Longer words, or some in brackets of their own, are no example of what to write. */
const brief = /^[^()\n]{1,120}$/u;

function saysWho(said: string, { systems }: Reading): boolean {
  return brief.test(said) && readAccess(said, systems).some(({ mode }) => mode !== "unknown");
}
