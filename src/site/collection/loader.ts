/**
 * Fills the `contracts` collection of a build: Astro's own glob loader keeps digests and rendering, and every entry's data
 * is the contract the workspace extracted from the file.
 */
import { pathToFileURL } from "node:url";
import { glob, type LoaderContext } from "astro/loaders";
import { contractPatterns } from "../../workspace/contract-files.ts";
import { withoutFrontmatter } from "./entry-types.ts";
import { withTextsApart } from "./texts-apart.ts";
import { documentOfFile } from "../../workspace/document-of-file.ts";
import type { Session } from "../session/session.ts";

export async function loadContracts(
  { settings, workspace, renderingFacts, texts }: Session,
  context: LoaderContext,
): Promise<void> {
  const folder = pathToFileURL(`${settings.folder}/`);
  const { documents, unread } = await workspace();
  const ids = documents.map(({ contract }) => contract.id);
  forgetStale(context, { rendering: await renderingFacts(), ids });
  const idOf = new Map(documents.map(({ source, contract }) => [source.file, contract.id]));
  await glob({
    base: folder,
    pattern: [...contractPatterns, ...unread.flatMap(without)],
    generateId: ({ entry }) => idOf.get(entry) ?? entry.replace(/\.mdx?$/i, ""),
    retainBody: false,
  }).load({
    ...withoutFrontmatter(context),
    ...(texts && { store: withTextsApart(context.store, texts) }),
    parseData: async (entry) => {
      const path = entry.filePath ?? "";
      const document = documentOfFile(path, settings.folder, (await workspace()).documents);
      if (!document) throw new Error(`${path} is not part of the catalogue.`);
      const data: Record<string, unknown> = document.contract;
      return context.parseData({ ...entry, data: data as typeof entry.data });
    },
  });
  requireBodies(context);
}

/** As patterns that leave out a file, or a folder and all in it. */
function without(path: string): string[] {
  const literal = path.replace(/[()[\]{}!*?+@\\]/g, "\\$&");
  return [`!${literal}`, `!${literal}/**`];
}

/** A body holds links to other contracts' pages and is read in the vocabulary: it is only as fresh as these are. */
function forgetStale(
  { store, meta, generateDigest }: LoaderContext,
  facts: Record<string, unknown>,
): void {
  const key = generateDigest(facts);
  if (meta.get("rendered-with") === key) return;
  store.clear();
  meta.set("rendered-with", key);
}

/** Astro only logs what fails to render and would publish the page without its text. */
function requireBodies({ store }: LoaderContext): void {
  const empty = [...store.values()].filter(
    ({ rendered, deferredRender }) => !rendered && !deferredRender,
  );
  if (empty.length === 0) return;
  const files = empty.map(({ id, filePath }) => filePath ?? id);
  for (const { id } of empty) store.delete(id);
  throw new Error(`These contracts could not be rendered; the log says why: ${files.join(", ")}`);
}
