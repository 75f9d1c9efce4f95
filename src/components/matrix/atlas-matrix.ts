/** Arrow keys lead from one filled cell of the matrix to the next in their direction. */

const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

class AtlasMatrix extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      const cell = event.target instanceof Element ? event.target.closest("td") : null;
      if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = this.#nextFrom(cell, step);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }

  #nextFrom(cell: HTMLTableCellElement, [down, right]: [number, number]): HTMLElement | null {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr:has(td)")];
    let row = rows.findIndex((each) => each.contains(cell)) + down;
    let column = cell.cellIndex + right;
    for (; rows[row]?.cells[column]; row += down, column += right) {
      const link = rows[row]?.cells[column]?.querySelector<HTMLElement>("td > a");
      if (link) return link;
    }
    return null;
  }
}

customElements.define("atlas-matrix", AtlasMatrix);
