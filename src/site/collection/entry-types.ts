/**
 * Entries' texts as the contracts were read. Their data is the contract's own, so Astro needn't read frontmatter, which
 * it would refuse to go on without where it is no YAML.
 */
import type { LoaderContext } from "astro/loaders";
import { belowFrontmatter } from "../../contract/frontmatter/frontmatter.ts";

interface EntryType {
  getEntryInfo(file: { contents: string }): object;
}

/** What Astro hands to its own glob loader, and leaves out of its types. */
interface Internals {
  entryTypes: ReadonlyMap<string, EntryType>;
}

/** The context for a loader that is to leave frontmatter alone. */
export function withoutFrontmatter(context: LoaderContext): LoaderContext {
  const { entryTypes } = context as LoaderContext & Internals;
  const reading = Array.from(entryTypes, ([extension, type]): [string, EntryType] => [
    extension,
    {
      ...type,
      getEntryInfo: ({ contents }) => ({
        data: {},
        body: belowFrontmatter(contents).trim(),
        slug: undefined,
        rawData: "",
      }),
    },
  ]);
  return Object.assign({ ...context }, { entryTypes: new Map(reading) } satisfies Internals);
}
