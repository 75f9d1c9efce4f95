/** How many pages each facet's values would leave. */
import type { FilterCounts, Instance } from "@pagefind/component-ui";
import { facets, without } from "../../site/search/query/facets.ts";
import { pagefindOf } from "./search-instance.ts";

/**
 * Pagefind counts under the whole selection. Where a further choice widens, the other values of the same facet must
 * be counted as if the facet were free, or they would all be zero.
 */
export async function remainingCounts(
  instance: Instance,
  counted: FilterCounts,
): Promise<FilterCounts> {
  const api = pagefindOf(instance);
  const { searchTerm, searchFilters } = instance;
  const widened = facets.filter(
    ({ key, combine }) => combine === "any" && searchFilters[key]?.length,
  );
  if (!api || widened.length === 0) return counted;
  const free = await Promise.all(
    widened.map(async ({ key }) => {
      const { filters } = await api.search(searchTerm || null, {
        filters: without(searchFilters, key),
      });
      return [key, filters?.[key] ?? {}] as const;
    }),
  );
  return { ...counted, ...Object.fromEntries(free) };
}
