/** "### Testing", "### Logging" below a direction: what is kept there is not what flows, nor is a place that tests use, or others. */
import { authenticationKeys } from "./on-credentials.ts";
import { withoutNames } from "../without-names.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import type { SectionKey } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

const keys: ReadonlySet<SectionKey | undefined> = new Set([
  ...authenticationKeys,
  "error-handling",
  "example",
  "testing",
  "local-testing",
  "mock-data",
  "test-scenarios",
  "monitoring",
  "what-to-monitor",
  "logging",
  "alerts",
  "deployment",
  "deployment-order",
  "rollback-plan",
  "change-log",
  "contacts",
  "non-goals",
  "open-questions",
]);

export function isBesideFlow(section: SectionNode, reading: Reading): boolean {
  if (keys.has(section.key)) return true;
  if (reading.ownDirectionOf(section)) return false;
  if (!section.key && says(withoutNames(section.title, reading), "testUse")) return true;
  return section.parent !== undefined && isBesideFlow(section.parent, reading);
}

const code = /`[^`]*`/g;

/** "The test suite drops its files in …", "For the auditors Till keeps a copy in …"; a reader that takes part is told of the flow. */
export function isForOthers(sentence: string, { systems }: Reading): boolean {
  const words = sentence.replace(code, "");
  if (says(words, "testUse")) return true;
  if (!says(words, "forOthers")) return false;
  const parties = systems.mentions.in(words).flatMap(({ ids }) => ids);
  return new Set(parties.filter((id) => systems.isOwn(id))).size < 2;
}
