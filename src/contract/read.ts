/** One file → one typed contract, with the place of every fact and all that reading noticed. Never throws. */
import { isMdx } from "./model/is-mdx.ts";
import { anchorsOf, type Anchors } from "./anchors/anchors.ts";
import { assembleContract } from "./assemble.ts";
import type { ContractDocument, PackedDocument, Source } from "./model/document.ts";
import { addFactAnchors } from "./anchors/fact-anchors.ts";
import { factsInWords } from "./markdown/mdx/facts-in-words.ts";
import { linksIn } from "./markdown/links.ts";
import { unfold } from "./markdown/folds.ts";
import { withHtmlTables } from "./markdown/html/html-tables.ts";
import { needsOf } from "./markdown/mdx/mdx-needs.ts";
import { readFrontmatter } from "./frontmatter/frontmatter.ts";
import { openFences } from "./markdown/open-fences.ts";
import { outlineOf } from "./markdown/outline.ts";
import { parseMarkdown } from "./markdown/tree.ts";
import { findPlaceholders } from "./problems/open-places.ts";
import { misspeltWords } from "./problems/misspelt-words.ts";
import { keyAccess } from "./parts/access/access-sections.ts";
import { headByArrows } from "./parts/headings/headed-by-arrows.ts";
import { headByLabels } from "./parts/headings/headed-by-labels.ts";
import { headFailedWays } from "./parts/headings/failed-ways.ts";
import { headReverse } from "./parts/headings/reverse-in-way.ts";
import { headPartsInBold } from "./parts/headings/parts-in-bold.ts";
import { headPartsByLabels } from "./parts/headings/parts-in-labels.ts";
import { findDirections } from "./parts/directions/directions.ts";
import { unreadResources } from "./parts/resources/unread-resources.ts";
import { findParties } from "./parts/systems/parties.ts";
import { readTitle } from "./parts/systems/title.ts";
import { placesIn } from "./model/places.ts";
import { Reading } from "./parts/reading.ts";
import { pairProblem } from "./problems/pair-problem.ts";
import {
  crowdProblem,
  directionProblems,
  lengthProblem,
  treeProblems,
} from "./problems/reading-problems.ts";
import { contractSchema } from "./model/schema.ts";
import { schemaProblems } from "./frontmatter/schema-problems.ts";
import { namesInUse } from "./names/names-in-use.ts";
import { type KnownSystem, SystemNames } from "./names/systems.ts";

/** Reads with the names the registry knows; without a registry, names are taken as written. */
export function readContract(file: Source, known: readonly KnownSystem[] = []): ContractDocument {
  return unpack(readPacked(file, known), file);
}

/** @param file what it was read from */
export function unpack(document: PackedDocument, file: Source): ContractDocument {
  return { ...document, source: readable(file), placeOf: placesIn(document.places) };
}

/** A lone carriage return ends a line in Markdown; as "\n" it does everywhere, and no offset moves. */
export function readable(file: Source): Source {
  return { ...file, text: file.text.replace(/^\uFEFF/, "").replace(/\r(?!\n)/g, "\n") };
}

export function readPacked(file: Source, known: readonly KnownSystem[]): PackedDocument {
  const source = readable(file);
  const { frontmatter, problems, places } = readFrontmatter(source.text);
  const tree = parseMarkdown(source.text, isMdx(source.file));
  const { top: outline, unread } = outlineOf(
    withHtmlTables(unfold(tree.root, source.text), source.text),
    source.text,
  );
  keyAccess(outline, source.text);
  const title = readTitle(outline, frontmatter, source, known);
  const begin = () => {
    const begun = new Reading(source, outline, new SystemNames(title.names, known));
    begun.at("title", title.place, title.title);
    for (const [path, place] of places) begun.at(path, place, place);
    findParties(begun);
    findDirections(begun, title.section);
    return begun;
  };
  let reading = begin();
  for (const head of [
    headFailedWays,
    headByArrows,
    headByLabels,
    headReverse,
    headPartsInBold,
    headPartsByLabels,
  ])
    if (head(reading)) reading = begin();

  const sections = reading.written.filter(
    ({ level, title: heading, isBold }) => level > 0 && heading !== "" && !isBold,
  );
  const anchors: Map<(typeof sections)[number], Anchors> = anchorsOf(sections, reading);
  const written = assembleContract({ reading, title, frontmatter, sections, anchors });
  const further = addFactAnchors(anchors, written.flows, reading);
  const told = further.length > 0 ? { ...written, anchors: further } : written;
  const contract = tree.isMdx ? factsInWords(told) : told;
  const checked = contractSchema.safeParse(contract);
  const invalid = checked.success
    ? []
    : schemaProblems(checked.error, contract, (path) => reading.placeOf(path.join(".")));
  return {
    contract,
    frontmatter,
    places: reading.places,
    placeholders: findPlaceholders(reading),
    problems: [
      ...problems,
      ...treeProblems(tree, source),
      ...openFences(tree.root, source.text),
      ...pairProblem(reading, title, frontmatter),
      ...crowdProblem(reading, title),
      ...lengthProblem(unread),
      ...reading.problems,
      ...misspeltWords(reading, title.section),
      ...directionProblems(reading, contract.flows),
      ...unreadResources(reading, contract.resources),
      ...invalid,
    ],
    links: linksIn(tree.root, source.text),
    ...(tree.isMdx && { needs: needsOf(tree.root) }),
    anchors: sections.map((section) => ({
      line: section.place.line,
      title: section.title,
      ...(anchors.get(section) ?? { anchor: "", also: [], isFixed: false }),
    })),
    titleLine: title.section?.place.line,
    ...(reading.openAccess.length > 0 && {
      openAccess: { names: namesInUse(reading.systems), told: reading.openAccess },
    }),
  };
}
