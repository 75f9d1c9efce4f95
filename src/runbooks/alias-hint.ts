/** How a contract's former address is kept. */
import type { LinkPage } from "./manifest/manifest-schema.ts";

/** @param address the address that is gone, as the list of links writes it */
export function aliasHint(address: string, { source }: LinkPage): string | undefined {
  const [, id] = /^contracts\/(.+?)\/?$/.exec(address) ?? [];
  if (id === undefined || source === undefined) return undefined;
  return `If that is the same contract, add \`aliases: [${id}]\` to the frontmatter of ${source.file}.`;
}
