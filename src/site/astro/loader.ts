/**
 * Fills the `contracts` collection: Astro's own glob loader keeps digests and rendering, and every
 * entry's data is the contract the workspace extracted from the file.
 */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { glob, type LoaderContext } from "astro/loaders";
import type { ContractDocument } from "../../contract/document.ts";
import { contractPatterns } from "../../workspace/contract-files.ts";
import { withoutFrontmatter } from "./entry-types.ts";
import { withTextsApart } from "./texts-apart.ts";
import type { Session } from "../session.ts";

export async function loadContracts(
  { settings, workspace, renderingFacts, texts }: Session,
  context: LoaderContext,
): Promise<void> {
  const folder = pathToFileURL(`${settings.folder}/`);
  const { documents, unread } = await workspace();
  const ids = documents.map(({ contract }) => contract.id);
  // In dev no body is kept.
  if (!context.watcher) forgetStale(context, { rendering: await renderingFacts(), ids });
  const idOf = new Map(documents.map(({ source, contract }) => [source.file, contract.id]));
  const documentAt = documentsByPath(settings.folder);
  // What changes is followed, and then loaded anew.
  const { watcher, ...unwatched } = withoutFrontmatter(context);
  await glob({
    base: folder,
    pattern: [...contractPatterns, ...unread.flatMap(without)],
    generateId: ({ entry }) => idOf.get(entry) ?? entry.replace(/\.mdx?$/i, ""),
    retainBody: false,
    // A build needs all bodies; in dev only those are rendered that somebody looks at.
    deferRender: watcher !== undefined,
  }).load({
    ...unwatched,
    ...(texts && { store: withTextsApart(context.store, texts) }),
    parseData: async (entry) => {
      const document = documentAt(entry.filePath ?? "", (await workspace()).documents);
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

/** Finds the document of a file; the paths of one reading of the folder are made once. */
function documentsByPath(folder: string) {
  const remembered = new WeakMap<ContractDocument[], Map<string, ContractDocument>>();
  return (path: string, documents: ContractDocument[]): ContractDocument => {
    let byPath = remembered.get(documents);
    if (!byPath) {
      byPath = new Map(documents.map((document) => [join(folder, document.source.file), document]));
      remembered.set(documents, byPath);
    }
    const found = byPath.get(resolve(path));
    if (!found) throw new Error(`${path} is not part of the catalogue.`);
    return found;
  };
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
