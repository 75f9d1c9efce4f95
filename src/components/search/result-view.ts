/** One result: the page, what kind it is and between whom, and the sections in which the words were found. */
import type { Instance, PagefindResultData, PagefindSubResult } from "@pagefind/component-ui";
import { type Side, sidesOf, titleParts, wayOf } from "../../site/search/query/lane.ts";
import type { Answer } from "./answer.ts";
import { element, type Child } from "../element.ts";
import { type ExcerptPlace, excerptOf } from "./excerpt.ts";
import { sectionsFor } from "./found-sections.ts";
import { foundInHeading, type Run } from "./found-words.ts";
import { parse } from "./parse.ts";

type Meta = PagefindResultData["meta"];

/** @param asked What is marked, if not what the instance has answered. */
export function resultView(
  instance: Instance,
  asked = () => answeredBy(instance),
): (result: PagefindResultData) => HTMLElement {
  return (result) => {
    const { meta } = result;
    const question = asked();
    const sides = sidesOf(meta["systems"], meta["ids"]);
    const sections =
      instance.searchTerm === ""
        ? []
        : sectionsFor(result, {
            term: instance.searchTerm,
            question,
            asksSection: (instance.searchResult as Answer).asksSection ?? false,
          });
    // The page's own excerpt repeats what its sections show.
    const excerpt =
      sections.length === 0 && instance.searchTerm !== "" && result.excerpt !== ""
        ? excerptView(result.excerpt, { heading: meta["title"] ?? "", question })
        : undefined;
    return element(
      "li",
      { class: "hit" },
      element(
        "h2",
        { class: "hit-title" },
        element(
          "a",
          {
            href: meta["url"] ?? result.url,
            class: isIdentifier(meta) ? "hit-link hit-ident" : "hit-link",
          },
          ...title(meta, { sides, question }),
        ),
        facts(meta, sides),
      ),
      excerpt,
      sections.length > 0
        ? element(
            "ul",
            { class: "hit-sections" },
            ...sections.map((one) => section(one, { sides, question, ways: meta["ways"] })),
          )
        : undefined,
    );
  };
}

function answeredBy({ searchResult, searchTerm }: Instance): string {
  const { lookedFor, readAs } = searchResult as Answer;
  return lookedFor ?? readAs ?? searchTerm;
}

/** As on the page itself: of a resource, unless people gave it a name. */
function isIdentifier({ kind, title, identifier }: Meta): boolean {
  return kind === "Format" || (kind === "Resource" && title === identifier);
}

/** Where the title is the systems' names, the names wear their lanes. */
function title({ title = "" }: Meta, { sides, question }: Asked): Child[] {
  const parts = titleParts(title, sides);
  if (parts.length === 1) return marked(foundInHeading(title, question));
  return parts.map(({ text, lane }) =>
    element(
      "span",
      { "data-lane": lane, class: lane ? "hit-side" : "hit-between" },
      ...marked(foundInHeading(text, question)),
    ),
  );
}

function facts(meta: Meta, sides: readonly Side[]): HTMLElement {
  const { title = "", kind, domain, status, systems } = meta;
  const names = sides.map(({ name }) => name);
  const untold = names.some((name) => !title.includes(name)) ? names.join(" ⇄ ") : undefined;
  const parties = kind === "Resource" || kind === "Format" ? systems : untold;
  const shown = [kind, parties, domain, status === "Active" ? undefined : status].filter(
    (fact) => fact !== undefined,
  );
  return element("span", { class: "hit-facts" }, ` ${shown.join(" · ")}`);
}

interface Asked {
  sides: readonly Side[];
  question: string;
  ways?: string | undefined;
}

function section(
  { url, title, excerpt }: PagefindSubResult,
  { sides, question, ways }: Asked,
): HTMLElement {
  const found = wayOf(url, sides, ways);
  const way = found && `${found.from.name} → ${found.to.name}`;
  return element(
    "li",
    { class: "hit-section", "data-lane": found?.from.lane },
    element("a", { href: url, class: "hit-link" }, ...marked(foundInHeading(title, question))),
    // Colour alone doesn't tell a lane.
    way && way !== title ? element("span", { class: "hit-facts" }, ` ${way}`) : undefined,
    excerptView(excerpt, { heading: title, question }),
  );
}

/** Pagefind gives an excerpt as markup in which everything but its own `<mark>` is escaped. */
function excerptView(html: string, place: ExcerptPlace): HTMLElement {
  const runs = Array.from(parse(html).childNodes, ({ nodeName, textContent }) => ({
    text: textContent ?? "",
    isFound: nodeName === "MARK",
  }));
  return element("p", { class: "hit-excerpt" }, ...marked(excerptOf(runs, place)));
}

function marked(runs: readonly Run[]): Child[] {
  return runs.map(({ text, isFound }) => (isFound ? element("mark", {}, text) : text));
}
