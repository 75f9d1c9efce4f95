/**
 * Fills the `contracts` collection while a site is served: texts are rendered when somebody looks at them, so an entry is no
 * more than where its text is, and nothing of a thousand files is read again for the one that was saved.
 */
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoaderContext } from "astro/loaders";
import type { Session } from "../session/session.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** Of what pages show; where it has changed, Astro has its store written, forgets what it made and sends readers to look. */
const shown = "shown";

export async function loadServedEntries(
  { settings, workspace, backlinks }: Session,
  { store, meta, config, parseData, generateDigest }: LoaderContext,
): Promise<void> {
  const read = await workspace();
  const root = fileURLToPath(config.root);
  const left = new Set(store.keys());
  for (const { source, contract } of read.documents) {
    const { id, title } = contract;
    left.delete(id);
    const path = relative(root, join(settings.folder, source.file)).split(sep).join("/");
    const digest = generateDigest({ title, path });
    if (store.get(id)?.digest === digest) continue;
    const data = await parseData({ id, data: { ...contract } });
    store.set({ id, data, filePath: path, digest, deferredRender: true });
  }
  for (const id of left) store.delete(id);
  meta.set(shown, generateDigest(textsIn(read) + JSON.stringify([...(await backlinks())])));
}

function textsIn({ documents, registrySource, findings }: Workspace): string {
  const texts = documents.map(({ source }) => source.text);
  return [...texts, registrySource?.text, JSON.stringify(findings)].join("\0");
}
