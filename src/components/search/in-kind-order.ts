/** All pages, for who asks for no words: what people look for by name goes before what belongs to it. */
import type { PagefindSearchResult } from "@pagefind/component-ui";
import type { Selection } from "../../site/search/query/facets.ts";
import type { WordSearch } from "./ask-words.ts";

const kinds = ["System", "Contract", "Resource", "Format", "Owner"];

/** What is of no such kind goes last. */
export async function inKindOrder(
  found: PagefindSearchResult,
  selection: Selection,
  ask: WordSearch["ask"],
): Promise<PagefindSearchResult> {
  const ofKinds = await Promise.all(kinds.map((kind) => ask(null, { ...selection, kind: [kind] })));
  const ranks = new Map(
    ofKinds.flatMap(({ results }, rank) => results.map(({ id }) => [id, rank] as const)),
  );
  const rankOf = ({ id }: { id: string }) => ranks.get(id) ?? kinds.length;
  return { ...found, results: found.results.toSorted((one, other) => rankOf(one) - rankOf(other)) };
}
