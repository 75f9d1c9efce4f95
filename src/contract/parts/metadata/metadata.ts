/** Version, date, maintainers and status: bold lines, a quote, a table, bare lines, or frontmatter. */
import { labelsInLine } from "./metadata-line.ts";
import { noteDisagreements, type Stated } from "./disagreements.ts";
import { statusProblems } from "./status-problems.ts";
import { statusIn } from "./status.ts";
import { pointsElsewhere, tellsNothing } from "./untold.ts";
import { readDate } from "../../dates.ts";
import { withoutMailLinks } from "../../mail-links.ts";
import { flatten, type Label, labelsOf } from "../../markdown/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { childrenOf, type Node } from "../../markdown/tree.ts";
import type { Reading } from "../../reading.ts";
import type { Frontmatter } from "../../frontmatter-schema.ts";
import type { Contract, Status } from "../../schema.ts";
import { bareVersion } from "../../version-number.ts";
import type { LabelKey } from "../../vocabulary.ts";
import { phraseSource, saysNothing } from "../../vocabulary/phrases.ts";

const conjunction = new RegExp(`\\s+(?:&|${phraseSource("and")})\\s+`, "i");

export type Metadata = Pick<
  Contract,
  "version" | "lastUpdated" | "maintainers" | "status" | "tags" | "aliases"
> & { domain?: string };

export function readMetadata(
  reading: Reading,
  titleSection: SectionNode | undefined,
  frontmatter: Frontmatter,
): Metadata {
  const written = writtenMetadata(reading, titleSection, frontmatter.status);
  const declared = declaredMetadata(frontmatter);
  noteDisagreements(written, declared, reading);
  const { version, lastUpdated, status, domain, maintainers, tags } = { ...written, ...declared };
  return {
    ...(version ? { version } : {}),
    ...(lastUpdated ? { lastUpdated: readDate(lastUpdated) } : {}),
    maintainers: maintainers ?? [],
    status: status ?? "active",
    tags: tags ?? [],
    aliases: frontmatter.aliases ?? [],
    ...(domain ? { domain } : {}),
  };
}

function writtenMetadata(
  reading: Reading,
  titleSection: SectionNode | undefined,
  declared: Status | undefined,
): Stated {
  const labels = metadataLabels(reading, titleSection).filter((label) => !tellsNothing(label));
  const fact = (key: LabelKey & keyof Stated) => reading.value(labels, key, key);
  const version = fact("version");
  const maintainers = namesIn(
    fact("maintainers") ?? reading.value(labels, "creator", "maintainers"),
  );
  const tags = listOf(fact("tags"));
  const lifecycle = reading.sections("lifecycle-status").map((section) => reading.prose(section));
  const status = fact("status");
  reading.problems.push(...statusProblems(status, reading.placeOf("status"), declared));
  const inTitle = /[([]([^()[\]]*)[)\]]\s*$/u.exec(titleSection?.title ?? "")?.[1];
  const titled =
    version === undefined && /^v\s?\d|^\d+\.\d/iu.test(inTitle ?? "") ? inTitle : undefined;
  if (titled && titleSection) reading.at("version", titleSection.place, titled);
  const told = version ?? titled;
  return stated({
    version: told && bareVersion(told),
    lastUpdated: fact("lastUpdated"),
    maintainers: maintainers.length > 0 ? maintainers : undefined,
    status: statusIn(status ?? lifecycle.find(Boolean) ?? inTitle),
    domain: fact("domain"),
    tags: tags.length > 0 ? tags : undefined,
  });
}

function declaredMetadata({
  version,
  lastUpdated,
  maintainers,
  status,
  domain,
  tags,
}: Frontmatter): Stated {
  return stated({
    version: version === undefined ? undefined : bareVersion(String(version)),
    lastUpdated: lastUpdated instanceof Date ? lastUpdated.toISOString().slice(0, 10) : lastUpdated,
    maintainers: typeof maintainers === "string" ? namesIn(maintainers) : maintainers,
    status,
    domain,
    tags,
  });
}

/** A section of the author's own that states both, whatever its heading: "About this document" at the end. */
function aboutTheDocument(reading: Reading): SectionNode[] {
  return reading.all.filter((section) => {
    if (section.key || section.level !== 2 || reading.directionOf(section)) return false;
    const keys = new Set(reading.ownLabels(section).map(({ key }) => key));
    return keys.has("version") && keys.has("lastUpdated");
  });
}

/** Labels that describe the document itself: those before the first section of content, and under "Status". */
function metadataLabels(reading: Reading, titleSection: SectionNode | undefined): Label[] {
  const sections = [
    ...(titleSection ? [titleSection] : []),
    reading.outline,
    ...reading.sections("lifecycle-status"),
    ...aboutTheDocument(reading),
  ];
  return sections.flatMap((section) => {
    const inLines = section.blocks
      .flatMap((block) => [block, ...linesWithin(block)])
      .map((block) => ({ block, labels: labelsInLine(block) }));
    const { several = [], single = [] } = Object.groupBy(inLines, ({ block, labels }) =>
      labels.length > 0 && labels.length > labelsOf([block], reading.text, true).labels.length
        ? "several"
        : "single",
    );
    return [
      // Several in one line are told apart before one of them is taken for all that the line says.
      ...several.flatMap(({ labels }) => labels),
      ...flatten(reading.bareLabelled(section).labels),
      ...single.flatMap(({ labels }) => labels),
    ];
  });
}

/** "> Version 4, last updated …", "- v1.3, 2026-01-20" */
function linesWithin(block: Node): Node[] {
  if (block.type === "blockquote") return childrenOf(block);
  return block.type === "list" ? childrenOf(block).flatMap(onlyLine) : [];
}

function onlyLine(item: Node): Node[] {
  const lines = childrenOf(item);
  return lines.length === 1 ? lines : [];
}

function stated(facts: { [K in keyof Stated]: Stated[K] | undefined }): Stated {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Stated;
}

/** People and teams; "Ravi Menon, ravi@example.com" is one, and so is a team called "Stock & Availability". */
function namesIn(value: string | undefined): string[] {
  const all = listOf(value && withoutMailLinks(value), /\s*[;、]\s*|\s*[,，](?!\s*\S+@)\s*/);
  return all
    .filter((name) => !pointsElsewhere(name))
    .flatMap((name) => {
      const people = name.split(conjunction);
      return people.every((person) => /\S\s+\S/u.test(person)) ? people : [name];
    });
}

function listOf(value: string | undefined, separator: RegExp = /\s*[,;，、]\s*/): string[] {
  return (value ?? "")
    .split(separator)
    .map((item) => item.replace(/^[-*]\s+|[`*_]/g, "").trim())
    .filter((item) => !isUnfilled(item) && !saysNothing(item));
}
