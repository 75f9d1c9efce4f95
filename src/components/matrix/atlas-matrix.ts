/** Keys lead from one filled cell of the matrix to the next. Tab goes through all links as in any table. */
import { nextPlace, type Place } from "./next-place.ts";

class AtlasMatrix extends HTMLElement {
  #cells: (HTMLTableCellElement | undefined)[][] = [];
  #pointed: HTMLTableCellElement | undefined;

  connectedCallback(): void {
    this.#cells = this.#readCells();
    this.addEventListener("keydown", (event) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const next = link && this.#nextFrom(link, `${event.ctrlKey ? "Control+" : ""}${event.key}`);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    this.addEventListener("pointerover", ({ target }) => this.#point(target));
    this.addEventListener("pointerleave", () => this.#point(null));
  }

  /** Marks the head of the column that is pointed at; of the row, the style sheet does. */
  #point(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td") : null;
    const row = cell && this.#cells.find((cells) => cells.includes(cell));
    const isOne = row && cell.colSpan === 1;
    const head = isOne ? this.#cells[0]?.[row.indexOf(cell)] : undefined;
    if (head === this.#pointed) return;
    this.#pointed?.classList.remove("pointed");
    head?.classList.add("pointed");
    this.#pointed = head;
  }

  /** By row and column, the headings with links among them; the heading of the headings' own column has none. */
  #readCells(): (HTMLTableCellElement | undefined)[][] {
    const rows = [
      ...this.querySelectorAll<HTMLTableRowElement>("tr:has([scope=row], [scope=col])"),
    ];
    return rows.map((row) => [
      ...(row.closest("thead") ? [undefined] : []),
      ...[...row.cells]
        .filter((cell) => !cell.matches(".corner"))
        .flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell)),
    ]);
  }

  #nextFrom(link: HTMLAnchorElement, key: string): HTMLElement | undefined {
    const from = this.#placeOf(link);
    if (!from) return undefined;
    const beside = this.#linksAt(from);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
    const sameCell = step === 0 ? undefined : beside[beside.indexOf(link) + step];
    if (sameCell) return sameCell;
    const filled = this.#cells.map((row) =>
      row.map((cell) => cell?.querySelector("a") instanceof Element),
    );
    const place = nextPlace(filled, from, key);
    return place && this.#linksAt(place).at(step < 0 ? -1 : 0);
  }

  #placeOf(link: HTMLAnchorElement): Place | undefined {
    const cell = link.closest<HTMLTableCellElement>("th, td") ?? undefined;
    const row = this.#cells.findIndex((cells) => cell && cells.includes(cell));
    return row < 0 ? undefined : { row, column: this.#cells[row]?.indexOf(cell) ?? -1 };
  }

  #linksAt({ row, column }: Place): HTMLAnchorElement[] {
    return [...(this.#cells[row]?.[column]?.querySelectorAll("a") ?? [])];
  }
}

customElements.define("atlas-matrix", AtlasMatrix);
