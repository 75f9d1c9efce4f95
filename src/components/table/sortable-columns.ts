/** Column heads become buttons; where a phone shows rows as cards and no heads, a list takes their place. */
import { element } from "../element.ts";
import { sortedIndices } from "./sort-rows.ts";
import type { TableState } from "./table-state.ts";

type Sort = NonNullable<TableState["sort"]>;

export interface SortableColumns {
  /** Puts the rows in order and gives it: indices of the rows as the page had them; nothing where there is no such column. */
  apply(sort: Sort): readonly number[] | undefined;
}

export function sortableColumns(
  table: HTMLTableElement,
  form: HTMLFormElement,
  onSort: (sort: Sort) => void,
): SortableColumns {
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")];
  const body = table.tBodies[0];
  const lines = [...(body?.rows ?? [])];
  const list = form.querySelector<HTMLSelectElement>("select[name=sort]");
  list?.append(element("option", { value: "", hidden: "" }, "As listed"));
  for (const head of heads) {
    const column = head.dataset["sort"];
    if (column === undefined) continue;
    const name = head.textContent.trim();
    const button = element("button", { type: "button" }, ...head.childNodes);
    button.addEventListener("click", () =>
      onSort({ column, down: head.getAttribute("aria-sort") === "ascending" }),
    );
    head.replaceChildren(button);
    list?.append(
      element("option", { value: column }, `${name} ↑`),
      element("option", { value: `-${column}` }, `${name} ↓`),
    );
  }
  list?.addEventListener("change", () => {
    const { value } = list;
    onSort({ column: value.replace(/^-/, ""), down: value.startsWith("-") });
  });
  return {
    apply({ column, down }) {
      const at = heads.findIndex((head) => head.dataset["sort"] === column);
      if (at < 0) return undefined;
      for (const head of heads) head.removeAttribute("aria-sort");
      heads[at]?.setAttribute("aria-sort", down ? "descending" : "ascending");
      if (list) list.value = (down ? "-" : "") + column;
      const order = sortedIndices(
        lines.map((line) => valueAt(line, at)),
        down,
      );
      body?.append(...order.flatMap((index) => lines[index] ?? []));
      return order;
    },
  };
}

function valueAt(line: HTMLTableRowElement, at: number): string {
  const cell = line.cells[at];
  return cell?.dataset["value"] ?? cell?.textContent.trim() ?? "";
}
