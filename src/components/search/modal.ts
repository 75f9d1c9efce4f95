/** The search dialog, made at its first opening. */
import "@pagefind/component-ui";
import type { PagefindModal, PagefindResults, PagefindSearchResult } from "@pagefind/component-ui";
import styles from "../../styles/search.css?url";
import { searchFromState } from "../../site/search/query/url-state.ts";
import { element } from "../element.ts";
import { firstLink, showNamedFirst } from "./named-first.ts";
import { offerSystems } from "./offer-systems.ts";
import { offerRecent } from "./recent-searches.ts";
import { tellReadAs } from "./read-as.ts";
import { resultView } from "./result-view.ts";
import { searchInstance } from "./search-instance.ts";
import { showKeys } from "./show-keys.ts";
import { walkOffers } from "./walk-offers.ts";
import { walkResults } from "./walk-results.ts";

let making: Promise<PagefindModal> | undefined;

/** Makes the dialog and loads what it asks, before it is opened. */
export function prepareModal(): Promise<PagefindModal> {
  making ??= makeModal();
  return making;
}

/**
 * Returns what opens it again at once.
 *
 * @param typed gives what was typed while it wasn't there, and leaves further letters to its field
 */
export async function openModal(typed: () => string): Promise<() => void> {
  const modal = await prepareModal();
  const input = modal.querySelector("input");
  const dialog = modal.querySelector("dialog");
  const open = () => {
    if (modal.isOpen && dialog?.open === false) tellClosed(dialog);
    modal.open();
    // What was asked before may be gone on with or typed over.
    input?.select();
  };
  open();
  const begun = typed();
  if (input && begun !== "") {
    input.value = begun;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return open;
}

/**
 * Pagefind takes a dialog for open until the event that tells of its closing, which comes with the next drawing of the
 * page: letters typed until then would be lost. So it is told at once, and not a second time.
 */
function tellClosed(dialog: HTMLDialogElement): void {
  dialog.dispatchEvent(new Event("close"));
  dialog.addEventListener("close", (event) => event.stopImmediatePropagation(), {
    once: true,
    capture: true,
  });
}

/** By hand, because Astro links the style of a script it bundles in the head of every page. */
function loadStyles(): Promise<unknown> {
  const link = element("link", { rel: "stylesheet", href: styles });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () =>
      reject(new Error("The style of the search dialog could not be loaded.")),
    );
  });
  document.head.append(link);
  return loaded;
}

async function makeModal(): Promise<PagefindModal> {
  const template = document.querySelector<HTMLTemplateElement>("template[data-search-modal]");
  const { bundle, base, page } = template?.dataset ?? {};
  if (!template || !bundle || !base || !page) throw new Error("The page has no search dialog.");
  const instance = searchInstance("modal", { bundle, base });
  // What answers the first key is on its way while the style still is.
  void instance.triggerLoad();
  await loadStyles();
  document.body.append(template.content.cloneNode(true));
  const made = document.querySelector<PagefindModal>("pagefind-modal");
  const results = made?.querySelector<PagefindResults>("pagefind-results");
  const list = made?.querySelector<HTMLElement>("[data-search-named]");
  const input = made?.querySelector("input");
  if (!made || !results || !list || !input) throw new Error("The search dialog could not be made.");
  results.resultTemplate = resultView(instance);
  const named = { field: input, list, results };
  showNamedFirst(instance, { bundle, base }, named);
  tellReadAs(instance, made.querySelector("[data-search-read-as]"));
  const offers = made.querySelector<HTMLElement>("[data-search-recent]");
  if (offers) offerRecent(instance, { around: made, offers, base });
  const systems = made.querySelector<HTMLElement>("[data-search-systems]");
  if (systems) void offerSystems(instance, { bundle, base }, { field: input, offers: systems });
  walkOffers(made, input);
  walkResults(made, named);
  showKeys(instance);

  const all = made.querySelector<HTMLAnchorElement>("[data-search-all]");
  instance.on("search", (term) => {
    if (all) all.href = page + searchFromState({ query: String(term), selection: {} });
  });
  const none = made.querySelector<HTMLElement>("[data-search-none]");
  instance.on("results", (found) => {
    const { results: pages } = found as PagefindSearchResult;
    if (none) none.hidden = pages.length > 0 || instance.searchTerm.trim() === "";
  });
  made.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    const query = field.value.trim();
    if (query === "") return;
    const known = !list.hidden || query === instance.searchTerm.trim();
    const first = known ? firstLink(named) : null;
    // Ctrl or ⌘ asks for all of them, and so does Enter while the first isn't known yet.
    if (first && !event.ctrlKey && !event.metaKey) first.click();
    else location.assign(page + searchFromState({ query, selection: {} }));
  });
  // A link into the same page doesn't leave it, so the dialog would stay over what it led to.
  made.addEventListener("click", (event) => {
    if (
      event.target instanceof Element &&
      event.target.closest("a") &&
      !event.ctrlKey &&
      !event.metaKey
    )
      made.close();
  });
  return made;
}
