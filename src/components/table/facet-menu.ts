/** One facet of a table: a button of the page opens a list of its values, each with the number of rows it would show. */
import type { Facet } from "../../catalogue/views/parts/facets.ts";
import { element } from "../element.ts";

/** A longer list than this has a field to find values in. */
const manyValues = 12;

export interface FacetMenu {
  label: string;
  /** Shows what is chosen and, while the list is open, the numbers. */
  show(chosen: readonly string[], counts: ReadonlyMap<string, number>): void;
  nameOf(value: string): string;
}

export function facetMenu(
  details: HTMLDetailsElement,
  facet: Facet,
  values: readonly string[],
  onToggle: (value: string) => void,
): FacetMenu {
  const nameOf = (value: string) => facet.names?.[value] ?? capitalised(value);
  const badge = details.querySelector(".filter-chosen");
  const list = details.querySelector("ul");
  const choices = new Map<string, Choice>();
  let shown: Parameters<FacetMenu["show"]> = [[], new Map()];

  const fill = () => {
    if (choices.size > 0) return;
    for (const value of inOrder(values, facet, nameOf)) {
      const choice = makeChoice(nameOf(value), () => onToggle(value));
      choices.set(value, choice);
      list?.append(choice.item);
    }
    if (values.length > manyValues) list?.before(finder(facet.label, [...choices.values()]));
  };
  const show: FacetMenu["show"] = (chosen, counts) => {
    shown = [chosen, counts];
    if (badge) badge.textContent = chosen.length === 0 ? "" : String(chosen.length);
    if (!details.open) return;
    for (const [value, { item, box, count }] of choices) {
      const rows = counts.get(value) ?? 0;
      box.checked = chosen.includes(value);
      count.textContent = rows.toLocaleString("en-GB");
      item.toggleAttribute("data-none", rows === 0);
    }
  };
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    fill();
    show(...shown);
  });
  // Before it opens: where it opened first and moved then, the page would be seen to scroll.
  details.querySelector("summary")?.addEventListener("click", () => keepInside(details));
  return { label: facet.label, show, nameOf };
}

/** A list that might reach beyond the page ends below its button's end instead. */
function keepInside(details: HTMLDetailsElement): void {
  const panel = details.querySelector(".filter-panel");
  if (!panel) return;
  const widest = parseFloat(getComputedStyle(panel).maxWidth);
  details.toggleAttribute(
    "data-to-end",
    details.getBoundingClientRect().left + widest > document.documentElement.clientWidth,
  );
}

interface Choice {
  item: HTMLLIElement;
  box: HTMLInputElement;
  count: HTMLSpanElement;
  name: string;
}

function makeChoice(name: string, onToggle: () => void): Choice {
  const box = element("input", { type: "checkbox" });
  const count = element("span", { class: "filter-count" });
  box.addEventListener("change", onToggle);
  const item = element(
    "li",
    {},
    element("label", {}, box, element("span", { class: "filter-name" }, name), " ", count),
  );
  return { item, box, count, name: name.toLowerCase() };
}

function finder(label: string, choices: readonly Choice[]): HTMLInputElement {
  const what = `Find in ${label.toLowerCase()}`;
  const field = element("input", { type: "search", placeholder: what, "aria-label": what });
  field.addEventListener("input", (event) => {
    event.stopPropagation();
    const wanted = field.value.trim().toLowerCase();
    for (const { item, name } of choices) item.hidden = !name.includes(wanted);
  });
  return field;
}

function inOrder(
  values: readonly string[],
  { order = [] }: Facet,
  nameOf: (value: string) => string,
): string[] {
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return values.toSorted(
    (one, two) => rank(one) - rank(two) || nameOf(one).localeCompare(nameOf(two), "en"),
  );
}

function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}
