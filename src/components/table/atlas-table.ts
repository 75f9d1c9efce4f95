/** Sorts and filters a table in place; what is chosen stands in the address, so that it can be sent on. */
import { countText } from "./count-text.ts";
import type { Facet } from "../../catalogue/views/parts/facets.ts";
import { chosenFilters } from "./chosen-filters.ts";
import { facetMenu, type FacetMenu } from "./facet-menu.ts";
import { narrow, type NarrowableRow } from "./narrow.ts";
import { firstRows } from "./first-rows.ts";
import { sortableColumns, type SortableColumns } from "./sortable-columns.ts";
import { readState, toggled, writeState, type TableState } from "./table-state.ts";

class AtlasTable extends HTMLElement {
  #lines: HTMLTableRowElement[] = [];
  #rows: NarrowableRow[] = [];
  #order: readonly number[] = [];
  #limit = firstRows;
  #facets = new Map<string, FacetMenu>();
  #columns: SortableColumns | undefined;
  #state: TableState = { text: "", chosen: new Map(), sort: undefined };

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>("form.table-tools");
    const table = this.querySelector("table");
    if (!form || !table) return;
    const facets = JSON.parse(this.dataset["facets"] ?? "[]") as Facet[];
    this.#lines = [...table.querySelectorAll<HTMLTableRowElement>("tbody > tr")];
    this.#rows = this.#lines.map((line) => rowOf(line, facets));
    this.#order = [...this.#lines.keys()];
    this.#columns = sortableColumns(table, form, (sort) => this.#change({ sort }));
    this.#addMenus(form, facets);
    this.#state = readState(
      location.search,
      facets.map(({ name }) => name),
    );
    this.#listen(form);
    this.#sort();
    this.#show();
  }

  #addMenus(form: HTMLFormElement, facets: Facet[]): void {
    const places = form.querySelectorAll<HTMLDetailsElement>(".filters > details");
    for (const [index, facet] of facets.entries()) {
      const place = places[index];
      if (!place) continue;
      const values = [...new Set(this.#rows.flatMap((row) => row.values.get(facet.name) ?? []))];
      const menu = facetMenu(place, facet, values, (value) => this.#toggle(facet.name, value));
      this.#facets.set(facet.name, menu);
    }
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener("submit", (event) => event.preventDefault());
    const field = form.querySelector<HTMLInputElement>("input[name=q]");
    field?.addEventListener("input", () => this.#change({ text: field.value }));
    const filters = form.querySelector(".filters-shown");
    filters?.addEventListener("click", () => {
      const isShown = filters.getAttribute("aria-expanded") === "true";
      filters.setAttribute("aria-expanded", `${!isShown}`);
    });
    for (const button of this.querySelectorAll("[data-reset]"))
      button.addEventListener("click", () => {
        this.#change({ text: "", chosen: new Map() });
        field?.focus();
      });
    this.querySelector("[data-all]")?.addEventListener("click", () => {
      this.#limit = Infinity;
      this.#show();
    });
    form.addEventListener("keydown", ({ key }) => {
      const open = key === "Escape" ? form.querySelector("details[open]") : null;
      open?.removeAttribute("open");
      open?.querySelector("summary")?.focus();
    });
    document.addEventListener("click", ({ target }) => {
      const open = form.querySelector("details[open]");
      if (open && target instanceof Node && !open.contains(target)) open.removeAttribute("open");
    });
  }

  #toggle(facet: string, value: string): void {
    this.#change({ chosen: toggled(this.#state.chosen, facet, value) });
  }

  #change(part: Partial<TableState>): void {
    this.#state = { ...this.#state, ...part };
    history.replaceState(null, "", location.pathname + writeState(this.#state) + location.hash);
    this.#limit = firstRows;
    if (part.sort) this.#sort();
    this.#show();
  }

  #sort(): void {
    const { sort } = this.#state;
    this.#order = (sort && this.#columns?.apply(sort)) ?? this.#order;
  }

  /** Everything is reckoned first and written after, so that the browser lays out once. */
  #show(): void {
    const { text, chosen } = this.#state;
    const { fits, total, counts } = narrow(this.#rows, this.#state, [...this.#facets.keys()]);
    this.#showRows(fits);
    this.#offerAll(total);
    for (const [name, menu] of this.#facets)
      menu.show(chosen.get(name) ?? [], counts.get(name) ?? new Map());
    const field = this.querySelector<HTMLInputElement>("input[name=q]");
    if (field && field.value !== text) field.value = text;
    this.querySelector(".filters-chosen")?.replaceChildren(
      ...chosenFilters(chosen, this.#facets, (facet, value) => this.#toggle(facet, value)),
    );
    this.toggleAttribute("data-narrowed", text.trim() !== "" || chosen.size > 0);
    const output = this.querySelector("output");
    if (output) output.value = countText(total, this.#rows.length, this.dataset["of"] ?? "");
    const none = this.querySelector<HTMLElement>(".none-left");
    if (none) none.hidden = total > 0;
  }

  #showRows(fits: readonly boolean[]): void {
    let shown = 0;
    for (const index of this.#order) {
      const line = this.#lines[index];
      const hidden = fits[index] !== true || shown >= this.#limit;
      if (!hidden) shown += 1;
      if (line && line.hidden !== hidden) line.hidden = hidden;
    }
  }

  #offerAll(total: number): void {
    const offer = this.querySelector<HTMLElement>(".more-rows");
    const button = offer?.querySelector("button");
    if (!offer || !button) return;
    offer.hidden = total <= this.#limit;
    button.textContent = `Show all ${total.toLocaleString("en-GB")}`;
  }
}

function rowOf(line: HTMLTableRowElement, facets: readonly Facet[]): NarrowableRow {
  const { dataset } = line;
  return {
    text: `${line.textContent} ${dataset["words"] ?? ""}`.toLowerCase(),
    values: new Map(
      facets.map(({ name }) => [name, (dataset[name] ?? "").split("\n").filter(Boolean)]),
    ),
  };
}

customElements.define("atlas-table", AtlasTable);
