/**
 * Fills the `contracts` collection while a site is served: texts are rendered when somebody looks at them, so an entry is no
 * more than where its text is, and nothing of a thousand files is read again for the one that was saved.
 */
import type { LoaderContext } from "astro/loaders";
import type { Session } from "../session/session.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { entryOf } from "./entry.ts";

/** Of what pages show; where it has changed, Astro has its store written, forgets what it made and sends readers to look. */
const shown = "shown";

export async function loadServedEntries(session: Session, context: LoaderContext): Promise<void> {
  const { store, meta, generateDigest } = context;
  const read = await session.workspace();
  const left = new Set(store.keys());
  for (const document of read.documents) {
    const { id } = document.contract;
    left.delete(id);
    const digest = generateDigest(document.source.file);
    if (store.get(id)?.digest === digest) continue;
    store.set({ ...(await entryOf(document, session, context)), digest, deferredRender: true });
  }
  for (const id of left) store.delete(id);
  const links = JSON.stringify([...(await session.backlinks())]);
  meta.set(shown, generateDigest(textsIn(read) + links));
}

function textsIn({ documents, registrySource, findings }: Workspace): string {
  const texts = documents.map(({ source }) => source.text);
  return [...texts, registrySource?.text, JSON.stringify(findings)].join("\0");
}
