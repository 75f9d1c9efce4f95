/**
 * Fills the `contracts` collection of a build with what the workspace has read: Astro's own glob loader would list, read and
 * render all files again, though pages that an earlier build has left need nothing of it.
 */
import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import type { MarkdownRenderer, MarkdownRenderResult } from "astro/markdown";
import { contractPath } from "../../catalogue/addresses.ts";
import { belowFrontmatter } from "../../contract/frontmatter/frontmatter.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import { isMdx } from "../../contract/model/is-mdx.ts";
import { textRenderer } from "../bodies/processor.ts";
import { underWay } from "../concurrency/under-way.ts";
import type { Session } from "../session/session.ts";
import { entryOf, fileOf } from "./entry.ts";

/** While a thread renders one text, this one goes on with others. */
const atOnce = 10;

export async function loadBuiltEntries(session: Session, context: LoaderContext): Promise<void> {
  const { workspace, isRecalled, texts } = session;
  const { store } = context;
  const renderer = await textRenderer();
  // Other code, or words of the contracts' own, would have rendered otherwise; texts are kept by us.
  store.clear();
  const fill = async (document: ContractDocument): Promise<void> => {
    const entry = await entryOf(document, session, context);
    // Code in MDX is bundled, also for pages that are there.
    if (isMdx(document.source.file)) return void store.set({ ...entry, deferredRender: true });
    if (await isRecalled?.(contractPath(entry.id))) return;
    const { code, metadata } = await rendered(document, session, renderer);
    const imagePaths = [...metadata.localImagePaths, ...metadata.remoteImagePaths];
    // Astro's store is written, read and parsed before the first page: with all texts in it, that takes four times as long.
    texts?.set(entry.id, code);
    store.set({
      ...entry,
      rendered: { html: texts ? "" : code, metadata: { ...metadata, imagePaths } },
      assetImports: imagePaths,
    });
  };
  const rendering = underWay(atOnce);
  for (const document of (await workspace()).documents) await rendering.add(fill(document));
  await rendering.end();
}

/** @throws Error that names the file: a page without its text must not be published. */
async function rendered(
  { source }: ContractDocument,
  { settings }: Session,
  renderer: MarkdownRenderer,
): Promise<MarkdownRenderResult> {
  const fileURL = pathToFileURL(fileOf(source, settings));
  try {
    return await renderer.render(belowFrontmatter(source.text).trim(), { fileURL });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The text of ${source.path} can't be rendered: ${reason}`, { cause });
  }
}
