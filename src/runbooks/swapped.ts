/** A contract whose directions lead the other way than they were published: its anchors work, and lead to the wrong one. */
import { addressOf, systemPath } from "../catalogue/addresses.ts";
import type { Words } from "./gone-words.ts";
import type { LinkIndex } from "./resolve/link-index.ts";
import { directionSwapped } from "./link-rules.ts";
import type { LinkManifest, LinkPage } from "./manifest/manifest-schema.ts";

/** Whether a system is on the other side now; a new one on either side may be the old one under another name. */
export function isSwapped({ systems: before }: LinkPage, { systems: now }: LinkPage): boolean {
  return before !== undefined && now !== undefined && (before.a === now.b || before.b === now.a);
}

export function isOfEitherDirection(anchor: string): boolean {
  return /(?:^|-)(?:a-to-b|b-to-a)(?:-|$)/.test(anchor);
}

export function swappedWords(
  before: LinkManifest,
  page: LinkPage,
  live: LinkPage,
  index: LinkIndex,
): Words {
  const name = (id = "") => index.pageAt(systemPath(id))?.title ?? id;
  const order = [live.systems?.b, live.systems?.a].map(name);
  const listed = order.map(asYaml).join(", ");
  const file = live.source ? ` of ${live.source.file}` : "";
  return {
    message: `\`${addressOf(before, page.path)}\` was published as “${page.title}” and is “${live.title}” now, so its directions have changed places: links to \`#a-to-b-error-handling\` and all other \`#a-to-b…\` and \`#b-to-a…\` lead to the opposite one.`,
    hint: `Write the title in its old order, “${order.join(" ↔ ")}”, or keep that by \`systems: [${listed}]\` in the frontmatter${file}, any further system behind them. If the links are to change, \`"rules": { "${directionSwapped.id}": "warning" }\` in the configuration lets the build pass.`,
  };
}

/** Signs that mean something in a list of YAML stand in quotes. */
function asYaml(name: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} ()._-]*$/u.test(name) ? name : JSON.stringify(name);
}
