/** One result: the page, what kind it is and between whom, and the sections in which the words were found. */
import type { Instance, PagefindResultData, PagefindSubResult } from "@pagefind/component-ui";
import { laneOf } from "../../site/search/lane.ts";
import { element, type Child } from "./element.ts";

const maxSections = 4;

export function resultView(instance: Instance): (result: PagefindResultData) => HTMLElement {
  return (result) => {
    const sections = instance.searchTerm === "" ? [] : instance.getDisplaySubResults(result, maxSections);
    // The page's own excerpt repeats what its sections show.
    const excerpt = sections.length === 0 && instance.searchTerm !== "" ? marked("p", "search-excerpt", result.excerpt) : undefined;
    return element("li", { class: "search-result" },
      element("p", { class: "search-title" },
        element("a", { href: result.meta["url"] ?? result.url, class: "search-link" }, ...title(result)),
        facts(result),
      ),
      excerpt,
      sections.length > 0 ? element("ul", { class: "search-sections" }, ...sections.map(section)) : undefined,
    );
  };
}

function title({ meta }: PagefindResultData): Child[] {
  const { title = "", a, b } = meta;
  // Where the title is the pair of names, the names wear their lanes.
  const between = a && b && title.startsWith(a) && title.endsWith(b) ? title.slice(a.length, title.length - b.length) : "";
  if (!a || !b || !/^\s*[^\p{L}\p{N}]+\s*$/u.test(between)) return [title];
  return [
    element("span", { class: "search-lane-a" }, a),
    element("span", { class: "search-between" }, between),
    element("span", { class: "search-lane-b" }, b),
  ];
}

function facts({ meta }: PagefindResultData): HTMLElement {
  const { title = "", kind, a, b, domain, status } = meta;
  const pair = a && b && !(title.includes(a) && title.includes(b)) ? `${a} ⇄ ${b}` : undefined;
  const shown = [kind, pair, domain, status === "Active" ? undefined : status].filter((fact) => fact !== undefined);
  return element("span", { class: "search-facts" }, ` ${shown.join(" · ")}`);
}

function section({ url, title, excerpt }: PagefindSubResult): HTMLElement {
  const lane = laneOf(url);
  return element("li", { class: `search-section${lane ? ` search-section-${lane}` : ""}` },
    element("a", { href: url, class: "search-link" }, title),
    marked("p", "search-excerpt", excerpt),
  );
}

/** Pagefind gives an excerpt as markup in which everything but its own `<mark>` is escaped. */
function marked(tag: "p", name: string, html: string): HTMLElement {
  const made = element(tag, { class: name });
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? "";
    made.append(node.nodeName === "MARK" ? element("mark", {}, text) : text);
  }
  return made;
}
