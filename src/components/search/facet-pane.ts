/**
 * The facets pane. The stock one has no order of facets, lists every value and can't widen a choice; this one draws
 * `facetGroups` and keeps its elements, so that the focus stays where it is.
 */
import type { FacetGroup, FacetValue } from "../../site/search/query/facet-groups.ts";
import { element } from "../element.ts";

const shortList = 8;

interface Row {
  item: HTMLLIElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

interface Drawn {
  group: HTMLDetailsElement;
  list: HTMLUListElement;
  more: HTMLButtonElement;
  rows: Map<string, Row>;
}

export type Toggle = (key: string, value: string) => void;

export function facetPane(root: HTMLElement, toggle: Toggle): (groups: FacetGroup[]) => void {
  const drawn = new Map<string, Drawn>();
  return (groups) => {
    const shown = new Set(groups.map(({ facet }) => facet.key));
    for (const [key, { group }] of drawn) group.hidden = !shown.has(key);
    for (const group of groups) {
      const { key } = group.facet;
      let one = drawn.get(key);
      if (!one) {
        one = drawGroup(group);
        drawn.set(key, one);
      }
      root.append(...(one.group.isConnected ? [] : [one.group]));
      update(one, group, toggle);
    }
  };
}

function drawGroup({ facet }: FacetGroup): Drawn {
  const list = element("ul", { class: "facet-values" });
  const more = element("button", { type: "button", class: "facet-more" });
  const group = element(
    "details",
    { class: "facet", open: "" },
    element("summary", {}, facet.label),
    element("fieldset", {}, element("legend", { class: "unseen" }, facet.label), list, more),
  );
  more.addEventListener("click", () => {
    list.toggleAttribute("data-all");
    fold(list, more);
  });
  return { group, list, more, rows: new Map() };
}

function update({ list, more, rows }: Drawn, { facet, values }: FacetGroup, toggle: Toggle): void {
  const present = new Set(values.map(({ value }) => value));
  for (const [value, { item }] of rows) item.toggleAttribute("data-absent", !present.has(value));
  for (const one of values) {
    let row = rows.get(one.value);
    if (!row) {
      row = drawRow(facet.key, one, toggle);
      rows.set(one.value, row);
      list.append(row.item);
    }
    show(row, one);
  }
  inOrder(
    list,
    values.flatMap(({ value }) => rows.get(value)?.item ?? []),
  );
  fold(list, more);
}

function drawRow(key: string, { value, isIdentifier }: FacetValue, toggle: Toggle): Row {
  const box = element("input", { type: "checkbox", name: key, value });
  const count = element("span", { class: "facet-count" });
  const item = element(
    "li",
    {},
    element(
      "label",
      {},
      box,
      element(
        "span",
        { class: isIdentifier ? "facet-value facet-ident" : "facet-value", title: value },
        value,
      ),
      count,
    ),
  );
  box.addEventListener("change", () => toggle(key, value));
  return { item, box, count };
}

function show({ box, count }: Row, value: FacetValue): void {
  box.checked = value.selected;
  count.textContent = String(value.count);
}

/** Moves items only where it must: one that is moved loses the focus. */
function inOrder(list: HTMLUListElement, items: HTMLLIElement[]): void {
  const wanted = new Set<Element>(items);
  const present = [...list.children].filter((item) => wanted.has(item));
  if (present.some((item, place) => item !== items[place])) list.append(...items);
}

/** Shows the first values, and always those that are chosen. */
function fold(list: HTMLUListElement, more: HTMLButtonElement): void {
  const rows = [...list.children].filter((row): row is HTMLElement => row instanceof HTMLElement);
  const present = rows.filter((row) => !row.hasAttribute("data-absent"));
  const unfolded = list.hasAttribute("data-all");
  for (const row of rows) row.hidden = true;
  present.forEach((row, place) => {
    row.hidden = !unfolded && place >= shortList && !row.querySelector("input:checked");
  });
  more.hidden = present.length <= shortList;
  more.textContent = unfolded ? "Show fewer" : `Show all ${present.length}`;
}
