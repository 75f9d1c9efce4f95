/** What is said of anchors that lead to the remark that the contract has nothing to read there. */
import { addressOf } from "../catalogue/addresses.ts";
import type { Words } from "./gone-words.ts";
import { contentGone } from "./link-rules.ts";
import type { LinkManifest, LinkPage } from "./manifest/manifest-schema.ts";

/** The hint is the same for all, so that it need be said once. */
export function emptiedWords(
  before: LinkManifest,
  page: LinkPage,
  anchor: string,
  live: LinkPage,
): Words {
  return {
    message: `\`${addressOf(before, page.path, anchor)}\` was published with content and now leads to the remark ${remark(anchor)}: nothing in ${named(live)} is recognised as this section.${newHeadings(page, live)}`,
    hint: `Put it back under its heading; where it stands under another now, add that to \`vocabulary\` in the configuration. If it is meant to be gone, publish all the same: \`"rules": { "${contentGone.id}": "off" }\` says no more of it, \`"error"\` stops a build.`,
  };
}

export function missingWords(page: LinkPage, anchor: string): Words {
  return {
    message: `\`#${anchor}\` leads to the remark ${remark(anchor)}: nothing in ${named(page)} is recognised as this section.`,
    hint: "Write the section in the contract; where it stands there under another heading, add that to `vocabulary` in the configuration. Else link to where the answer is.",
  };
}

function remark(anchor: string): string {
  return anchor.includes("-to-")
    ? "that this isn't described, or that nothing flows this way"
    : "that this isn't described";
}

function named({ title, source }: LinkPage): string {
  return `“${title}”${source ? ` (${source.file})` : ""}`;
}

/** The section may be there still, under words that aren't known. */
function newHeadings(page: LinkPage, { headings = [] }: LinkPage): string {
  const known = new Set(page.headings);
  const added = headings.filter((heading) => !known.has(heading)).slice(0, 3);
  if (added.length === 0) return "";
  return ` Headings new on the page: ${added.map((heading) => `\`#${heading}\``).join(", ")}.`;
}
