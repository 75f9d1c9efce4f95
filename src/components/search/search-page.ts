/** The search page: the Component UI's field, summary and results, our facets, and the address that holds the state. */
import "@pagefind/component-ui";
import type {
  FilterCounts,
  PagefindInput,
  PagefindResults,
  PagefindSearchResult,
} from "@pagefind/component-ui";
import { facetGroups } from "../../site/search/query/facet-groups.ts";
import { toggled, type Selection } from "../../site/search/query/facets.ts";
import { searchFromState, stateFromSearch } from "../../site/search/query/url-state.ts";
import { chosenFacets } from "./chosen-facets.ts";
import { facetPane } from "./facet-pane.ts";
import { namesOf } from "./load-names.ts";
import { firstLink, showNamedFirst } from "./named-first.ts";
import { offerRecent } from "./recent-searches.ts";
import { tellReadAs } from "./read-as.ts";
import { remainingCounts } from "./remaining-counts.ts";
import { resultView } from "./result-view.ts";
import { searchInstance } from "./search-instance.ts";
import { walkOffers } from "./walk-offers.ts";
import { walkResults } from "./walk-results.ts";

const page = part(document, "[data-search-page]", HTMLElement);
const { bundle = "/pagefind/", base = "/" } = page.dataset;
const instance = searchInstance("page", { bundle, base });

const template = part(page, "template", HTMLTemplateElement);
template.replaceWith(template.content.cloneNode(true));
const input = page.querySelector<PagefindInput>("pagefind-input");
const results = page.querySelector<PagefindResults>("pagefind-results");
const clipped = part(page, "[data-search-clipped]", HTMLElement);
const none = part(page, "[data-search-none]", HTMLElement);
const narrowed = part(none, "[data-search-narrowed]", HTMLElement);
const panel = part(page, "[data-search-facets]", HTMLDetailsElement);
const panelCount = part(panel, "[data-search-facet-count]", HTMLElement);
const field = input?.inputEl;
if (!input || !field || !results)
  throw new Error("The search page lacks its field or its results.");
results.resultTemplate = resultView(instance);
const named = { field, list: part(page, "[data-search-named]", HTMLElement), results };
showNamedFirst(instance, { bundle, base }, named);
tellReadAs(instance, page.querySelector("[data-search-read-as]"));
offerRecent(instance, {
  around: page,
  offers: part(page, "[data-search-recent]", HTMLElement),
  base,
});
walkOffers(page, field);
walkResults(page, named);
page.addEventListener("keydown", ({ key, target }) => {
  if (key === "Enter" && target === field) firstLink(named)?.click();
  if (key === "Escape" && target instanceof Element && target.closest(".hit")) input.focus();
});

const toggle = (key: string, value: string) =>
  instance.triggerFilters(toggled(instance.searchFilters, key, value));
const drawPane = facetPane(part(panel, "[data-search-groups]", HTMLElement), toggle);
const drawChosen = chosenFacets(part(page, "[data-search-chosen]", HTMLElement), toggle, () =>
  instance.triggerFilters({}),
);

/** The first counts for a query; the values of facets are in their order for as long as it is asked. */
let first: { query: string; counts: FilterCounts } | undefined;

instance.on("search", (term, filters) => {
  const selection = filters as Selection;
  history.replaceState(
    history.state,
    "",
    location.pathname +
      searchFromState({ query: String(term).trim(), selection }, location.search) +
      location.hash,
  );
  drawChosen(selection);
  const chosen = Object.values(selection).flat().length;
  narrowed.hidden = chosen === 0;
  panelCount.textContent = chosen > 0 ? ` (${chosen})` : "";
});

instance.on("filters", (counts) => {
  const { available } = counts as { available: FilterCounts };
  const { searchTerm, searchFilters } = instance;
  // What all pages have, told before what the address asks is asked.
  if (searchTerm !== field.value) return;
  const counting = Promise.all([remainingCounts(instance, available), namesOf(bundle)]);
  void counting.then(([remaining, { called }]) => {
    // An answer to a question no longer asked.
    if (searchTerm !== instance.searchTerm || searchFilters !== instance.searchFilters) return;
    const isWhole = Object.values(searchFilters).flat().length === 0;
    if (isWhole || first?.query !== searchTerm) first = { query: searchTerm, counts: remaining };
    drawPane(facetGroups({ first: first.counts, remaining, selection: searchFilters, called }));
  });
});

instance.on("error", () => (page.dataset["answered"] = ""));
instance.on("results", (found) => {
  const count = (found as PagefindSearchResult).results.length;
  page.dataset["answered"] = "";
  none.hidden = count > 0;
  clipped.hidden = count <= results.maxResults;
  clipped.textContent = `Only the first ${results.maxResults} are listed. More words or filters narrow the rest.`;
});

// Beside the results there is room for the facets; above them they would push the results out of sight.
const wide = matchMedia("(min-width: 56rem)");
const fit = () => (panel.open = wide.matches);
wide.addEventListener("change", fit);
fit();

const { query, selection } = stateFromSearch(location.search);
field.value = query;
// What clears the field is shown for what is typed only, unless told.
input.updateState(query);
if (wide.matches) input.focus();
await instance.triggerLoad();
// Only now: an instance that is faceted while it loads asks for everything, whatever it was asked before.
instance.faceted = true;
// The field rather than the address, for who typed while the index came.
instance.triggerSearchWithFilters(field.value, selection);

function part<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
