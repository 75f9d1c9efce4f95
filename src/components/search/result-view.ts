/** One result: the page, what kind it is and between whom, and the sections in which the words were found. */
import type { Instance, PagefindResultData, PagefindSubResult } from "@pagefind/component-ui";
import { laneOf } from "../../site/search/lane.ts";
import { holdsIdentifiers } from "../../site/search/identifiers.ts";
import { element, type Child } from "./element.ts";
import { excerptOf } from "./excerpt.ts";

const maxSections = 4;

type Meta = PagefindResultData["meta"];

export function resultView(instance: Instance): (result: PagefindResultData) => HTMLElement {
  return (result) => {
    const sections =
      instance.searchTerm === ""
        ? []
        : instance.getDisplaySubResults(literalSections(result, instance.searchTerm), maxSections);
    // The page's own excerpt repeats what its sections show.
    const excerpt =
      sections.length === 0 && instance.searchTerm !== "" && result.excerpt !== ""
        ? marked(result.excerpt, result.meta["title"])
        : undefined;
    return element(
      "li",
      { class: "hit" },
      element(
        "h2",
        { class: "hit-title" },
        element(
          "a",
          { href: result.meta["url"] ?? result.url, class: "hit-link" },
          ...title(result),
        ),
        facts(result),
      ),
      excerpt,
      sections.length > 0
        ? element(
            "ul",
            { class: "hit-sections" },
            ...sections.map((one) => section(one, result.meta)),
          )
        : undefined,
    );
  };
}

/** Of who pastes an identifier, the sections that have it are wanted, not those that share a word with it. */
function literalSections(result: PagefindResultData, term: string): PagefindResultData {
  const all = result.sub_results ?? [];
  const literal = all.filter(({ excerpt }) =>
    holdsIdentifiers(parse(excerpt).textContent ?? "", term),
  );
  return literal.length > 0 ? { ...result, sub_results: literal } : result;
}

function title({ meta }: PagefindResultData): Child[] {
  const { title = "", a, b } = meta;
  // Where the title is the pair of names, the names wear their lanes.
  const between =
    a && b && title.startsWith(a) && title.endsWith(b)
      ? title.slice(a.length, title.length - b.length)
      : "";
  if (!a || !b || !/^\s*[^\p{L}\p{N}]+\s*$/u.test(between)) return [title];
  return [
    element("span", { "data-lane": "a", class: "hit-side" }, a),
    element("span", { class: "hit-between" }, between),
    element("span", { "data-lane": "b", class: "hit-side" }, b),
  ];
}

function facts({ meta }: PagefindResultData): HTMLElement {
  const { title = "", kind, a, b, domain, status, systems } = meta;
  const pair = a && b && !(title.includes(a) && title.includes(b)) ? `${a} ⇄ ${b}` : undefined;
  const parties = kind === "Resource" || kind === "Format" ? systems : pair;
  const shown = [kind, parties, domain, status === "Active" ? undefined : status].filter(
    (fact) => fact !== undefined,
  );
  return element("span", { class: "hit-facts" }, ` ${shown.join(" · ")}`);
}

function section({ url, title, excerpt }: PagefindSubResult, { a, b }: Meta): HTMLElement {
  const lane = laneOf(url);
  const way = lane && a && b ? (lane === "a" ? `${a} → ${b}` : `${b} → ${a}`) : undefined;
  return element(
    "li",
    { class: "hit-section", "data-lane": lane },
    element("a", { href: url, class: "hit-link" }, title),
    // Colour alone doesn't tell a lane.
    way && way !== title ? element("span", { class: "hit-facts" }, ` ${way}`) : undefined,
    marked(excerpt, title),
  );
}

/** Pagefind gives an excerpt as markup in which everything but its own `<mark>` is escaped. */
function marked(html: string, heading = ""): HTMLElement {
  const runs = Array.from(parse(html).childNodes, ({ nodeName, textContent }) => ({
    text: textContent ?? "",
    isFound: nodeName === "MARK",
  }));
  const shown = excerptOf(runs, heading).map(({ text, isFound }) =>
    isFound ? element("mark", {}, text) : text,
  );
  return element("p", { class: "hit-excerpt" }, ...shown);
}

/** Parsed apart from the page: nothing in it runs or loads. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}
