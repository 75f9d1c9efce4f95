/**
 * A build keeps texts apart from Astro's store, which is written, read and parsed before the first page: with a thousand
 * contracts' texts in it, that takes four times as long.
 */
import type { LoaderContext } from "astro/loaders";

type Store = LoaderContext["store"];

export function withTextsApart(store: Store, texts: Map<string, string>): Store {
  return {
    ...store,
    set({ rendered, ...entry }) {
      if (!rendered) return store.set(entry);
      texts.set(entry.id, rendered.html);
      return store.set({ ...entry, rendered: { ...rendered, html: "" } });
    },
  };
}
