/**
 * Pages that are called what is typed, shown at the key: their names are in memory, while the index is asked word by
 * word over the network. They are the first of its answer too, which takes their place when it comes.
 */
import type { Instance, PagefindResultData, PagefindResults } from "@pagefind/component-ui";
import { betweenIds, betweenNames } from "../../site/search/query/lane.ts";
import { kindOf, type KnownPage } from "../../site/search/query/known-page.ts";
import { type Names, namesOf } from "./load-names.ts";
import { resultView } from "./result-view.ts";
import type { SearchAddresses } from "./search-instance.ts";

const most = 5;

/** Among the index' first results, where the named ones are, one that is only a place as yet. */
const stillLoading = `.pf-results > :nth-child(-n + ${most}):not(.hit)`;

export interface NamedPlaces {
  field: HTMLInputElement;
  /** Where they are shown. */
  list: HTMLElement;
  /** The index' own results. */
  results: PagefindResults;
}

export function showNamedFirst(
  instance: Instance,
  { bundle, base }: SearchAddresses,
  { field, list, results }: NamedPlaces,
): void {
  const view = resultView(instance, () => field.value);
  const loading = namesOf(bundle);

  const draw = async (): Promise<void> => {
    const typed = field.value;
    const names = await loading;
    if (typed !== field.value) return;
    const pages = pagesFor(typed.trim(), instance, names);
    list.replaceChildren(...pages.map((page) => view(asResult(page, names, base))));
    list.hidden = pages.length === 0;
    // What stands there answers an older question.
    results.hidden = !list.hidden;
  };

  const giveWay = (): void => {
    if (list.hidden || instance.searchTerm !== field.value) return;
    const first = firstOf(results);
    if (!first && instance.searchResult.results.length > 0) return;
    const walkedTo = list.contains(document.activeElement) && document.activeElement;
    if (walkedTo instanceof HTMLAnchorElement) {
      const alike = linkAlike(walkedTo, results);
      if (!alike && results.querySelector(stillLoading)) return;
      (alike ?? first)?.focus();
    }
    list.hidden = true;
    list.replaceChildren();
  };

  field.addEventListener("input", () => void draw());
  instance.on("results", () => {
    results.hidden = false;
    giveWay();
  });
  new MutationObserver(giveWay).observe(results, { childList: true, subtree: true });
}

/** The link that Enter follows: the first of what is shown for the question in the field; none while it loads. */
export function firstLink({ list, results }: NamedPlaces): HTMLAnchorElement | null {
  return firstOf(list.hidden ? results : list);
}

/** Rows stand in order, and are filled in any order. */
function firstOf(place: HTMLElement): HTMLAnchorElement | null {
  return place.querySelector<HTMLAnchorElement>("li:first-child.hit a");
}

/** Where one has walked to, in what takes its place. */
function linkAlike({ href }: HTMLAnchorElement, results: HTMLElement): HTMLElement | undefined {
  const links = results.querySelectorAll<HTMLAnchorElement>(".hit a");
  return Array.from(links).find((link) => link.href === href);
}

/** In quotes words are meant, not names; and what a page is called doesn't say which facets it has. */
function pagesFor(typed: string, { searchFilters }: Instance, { recognise }: Names): KnownPage[] {
  const narrowed = Object.values(searchFilters).some((values) => values.length > 0);
  if (typed === "" || typed.includes('"') || narrowed) return [];
  return (recognise(typed)?.groups.flat() ?? []).slice(0, most);
}

function asResult(page: KnownPage, { systems }: Names, base: string): PagefindResultData {
  const [title = ""] = page.names;
  const kind = kindOf(page);
  const ids = kind === "Contract" ? (page.systems ?? []) : [];
  const sides = ids.length > 0 && {
    ids: ids.join(betweenIds),
    systems: ids.map((id) => systems.get(id) ?? id).join(betweenNames),
  };
  const isIdentifier = kind === "Resource" && !page.isCalled;
  const meta = {
    title,
    ...(kind === undefined ? {} : { kind }),
    ...(isIdentifier && { identifier: title }),
    ...sides,
  };
  return { url: `${base}${page.path}`, excerpt: "", meta };
}
