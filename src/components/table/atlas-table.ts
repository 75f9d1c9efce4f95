/** Sorts and filters a table in place; what is chosen stands in the address, so that it can be sent on. */
import { readState, writeState, type TableState } from "./table-state.ts";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

class AtlasTable extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];
  #state: TableState = { text: "", chosen: new Map(), sort: undefined };

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody > tr")];
    const facets = [...this.querySelectorAll<HTMLElement>("[data-facet]")].map(
      ({ dataset }) => dataset["facet"] ?? "",
    );
    this.#state = readState(location.search, facets);
    const form = this.querySelector("form");
    if (!form) return;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () =>
      this.#change({ text: form.querySelector("input")?.value ?? "" }),
    );
    this.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (button) this.#press(button);
    });
    for (const head of this.querySelectorAll<HTMLElement>("th[data-sort]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.replaceChildren(button);
    }
    const input = form.querySelector("input");
    if (input) input.value = this.#state.text;
    this.#show();
  }

  #press(button: HTMLButtonElement): void {
    const { facet } = button.dataset;
    const column = button.closest<HTMLElement>("th[data-sort]")?.dataset["sort"];
    if (button.dataset["reset"] !== undefined) {
      const input = this.querySelector("input");
      if (input) input.value = "";
      this.#change({ text: "", chosen: new Map() });
    } else if (facet !== undefined) {
      const chosen = new Map(this.#state.chosen);
      if (chosen.get(facet) === button.value) chosen.delete(facet);
      else chosen.set(facet, button.value);
      this.#change({ chosen });
    } else if (column !== undefined) {
      const { sort } = this.#state;
      this.#change({ sort: { column, down: sort?.column === column && !sort.down } });
    }
  }

  #change(part: Partial<TableState>): void {
    this.#state = { ...this.#state, ...part };
    history.replaceState(null, "", location.pathname + writeState(this.#state));
    this.#show();
  }

  #show(): void {
    const words = this.#state.text.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of this.#rows) {
      const text = `${row.textContent} ${row.dataset["words"] ?? ""}`.toLowerCase();
      const fits =
        words.every((word) => text.includes(word)) &&
        [...this.#state.chosen].every(([facet, value]) => row.dataset[facet] === value);
      row.hidden = !fits;
      if (fits) shown++;
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-facet]")) {
      button.setAttribute(
        "aria-pressed",
        String(this.#state.chosen.get(button.dataset["facet"] ?? "") === button.value),
      );
    }
    const output = this.querySelector("output");
    const all = this.#rows.length;
    if (output)
      output.value = shown === all ? `${all} ${this.dataset["of"]}` : `${shown} of ${all}`;
    const none = this.querySelector<HTMLElement>(".none-left");
    if (none) none.hidden = shown > 0;
    this.#sort();
  }

  #sort(): void {
    const { sort } = this.#state;
    const heads = [...this.querySelectorAll<HTMLElement>("thead th")];
    for (const head of heads) head.removeAttribute("aria-sort");
    const at = heads.findIndex(
      (head) => head.dataset["sort"] !== undefined && head.dataset["sort"] === sort?.column,
    );
    if (!sort || at < 0) return;
    heads[at]?.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
    const value = (row: HTMLTableRowElement) =>
      row.cells[at]?.dataset["value"] ?? row.cells[at]?.textContent?.trim() ?? "";
    const sorted = this.#rows.toSorted((one, two) => {
      // A row that lacks the value is last either way.
      if (value(one) === "" || value(two) === "")
        return Number(value(one) === "") - Number(value(two) === "");
      return collator.compare(value(one), value(two)) * (sort.down ? -1 : 1);
    });
    this.querySelector("tbody")?.append(...sorted);
  }
}

customElements.define("atlas-table", AtlasTable);
