/** Version, date, maintainers and status: bold lines, a quote, a table, bare lines, or frontmatter. */
import { readDate } from "../dates.ts";
import { flatten, type Label, labelsOf } from "../markdown/labels.ts";
import type { SectionNode } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import type { Reading } from "../reading.ts";
import { type Contract, type Frontmatter, type Status, statusSchema } from "../schema.ts";
import type { LabelKey } from "../vocabulary.ts";

export type Metadata = Pick<
  Contract,
  "version" | "lastUpdated" | "maintainers" | "status" | "tags" | "aliases"
> & { domain?: string };

const statusSynonyms: Record<string, Status> = {
  live: "active",
  production: "active",
  stable: "active",
  current: "active",
  proposed: "planned",
  proposal: "draft",
  wip: "draft",
  "in review": "draft",
  sunset: "deprecated",
  deprecating: "deprecated",
  superseded: "deprecated",
  decommissioned: "retired",
  archived: "retired",
  removed: "retired",
};

export function readMetadata(
  reading: Reading,
  titleSection: SectionNode | undefined,
  frontmatter: Frontmatter,
): Metadata {
  const labels = metadataLabels(reading, titleSection);
  const stated = (key: LabelKey, path: string) => reading.value(labels, key, path);
  const lastUpdated = dateText(frontmatter.lastUpdated) ?? stated("lastUpdated", "lastUpdated");
  const version =
    frontmatter.version === undefined ? stated("version", "version") : String(frontmatter.version);
  const domain = frontmatter.domain ?? stated("domain", "domain");
  const tags = frontmatter.tags ?? listOf(stated("tags", "tags"));
  return {
    ...(version ? { version: bareVersion(version) } : {}),
    ...(lastUpdated ? { lastUpdated: readDate(lastUpdated) } : {}),
    maintainers: maintainersOf(frontmatter, stated("maintainers", "maintainers")),
    status: frontmatter.status ?? statusIn(stated("status", "status")) ?? "active",
    tags,
    aliases: frontmatter.aliases ?? [],
    ...(domain ? { domain } : {}),
  };
}

/** Labels that describe the document itself: those before the first section of content, and under "Status". */
export function metadataLabels(reading: Reading, titleSection: SectionNode | undefined): Label[] {
  const sections = [
    reading.outline,
    ...(titleSection ? [titleSection] : []),
    ...reading.sections("lifecycle-status"),
  ];
  return sections.flatMap((section) =>
    flatten(labelsOf(section.blocks, reading.text, true).labels),
  );
}

function dateText(value: string | Date | undefined): string | undefined {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

function bareVersion(version: string): string {
  return version.replace(/^v(?=\d)/i, "").replace(/[`*_]/g, "");
}

function maintainersOf({ maintainers }: Frontmatter, stated: string | undefined): string[] {
  if (Array.isArray(maintainers)) return maintainers;
  return listOf(maintainers ?? stated, /\s*(?:;|\s&\s|\s+and\s+|,(?!\s*\S+@))\s*/);
}

function listOf(value: string | undefined, separator: RegExp = /\s*[,;]\s*/): string[] {
  return (value ?? "")
    .split(separator)
    .map((item) => item.replace(/^[-*]\s+|[`*_]/g, "").trim())
    .filter((item) => !isUnfilled(item));
}

function statusIn(value: string | undefined): Status | undefined {
  const word =
    value
      ?.toLowerCase()
      .replace(/[^\p{L} ]+/gu, " ")
      .trim() ?? "";
  const direct = statusSchema.safeParse(word.split(" ")[0]);
  if (direct.success) return direct.data;
  return Object.entries(statusSynonyms).find(([synonym]) => word.startsWith(synonym))?.[1];
}
