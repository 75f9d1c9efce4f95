/** Which call the request and the response shown below it belong to. */
import type { Group } from "./calls-stated.ts";
import type { Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { firstCode } from "../../markdown/first-code.ts";
import type { Reading } from "../reading.ts";

/** Requests and responses, behind labels or under headings of their own, belong to the section's one call, else to the one stated last before them. */
export function attachExamples(
  section: SectionNode,
  groups: readonly Group[],
  own: readonly Group[],
  reading: Reading,
): void {
  const stated = own.filter(({ endpoints }) => endpoints.length > 0);
  const [only] = stated.length === 1 ? stated : [];
  for (const label of reading.ownLabels(section)) {
    if (label.key !== "request" && label.key !== "response") continue;
    const code = firstCode(label.blocks);
    const before = only ?? groups.findLast(({ place }) => place.line <= label.place.line);
    if (code && before) attach(label.key, code, label, before);
  }
  const code = firstCode(section.blocks);
  const last = groups.at(-1);
  if (!code || !last) return;
  const title = { name: section.title, value: "" };
  if (section.key === "request-format") attach("request", code, title, last);
  if (section.key === "response-format") attach("response", code, title, last);
}

/** In a table of several calls an example is only some call's for certain where it says whose, or one alone takes a body. */
function attach(
  field: "request" | "response",
  code: string,
  { name, value }: Pick<Label, "name" | "value">,
  { endpoints }: Group,
): void {
  const named = endpoints.filter(({ url }) => `${name} ${value}`.includes(url));
  const withBody = endpoints.filter(({ method }) => /^(?:POST|PUT|PATCH)$/iu.test(method ?? ""));
  const candidates = [endpoints, named, withBody].find(({ length }) => length === 1);
  const [endpoint] = candidates ?? [];
  if (endpoint) endpoint[field] ??= code;
}
