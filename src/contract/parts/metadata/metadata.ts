/** Version, date, maintainers and status: bold lines, a quote, a table, bare lines, or frontmatter. */
import { datedVersion } from "./dated-version.ts";
import { writtenDate } from "../change-log/change-line.ts";
import { metadataLabels, ownersOfDocument } from "./metadata-labels.ts";
import { noteDisagreements, type Stated } from "./disagreements.ts";
import { statusProblems } from "./status-problems.ts";
import { statusIn } from "../../model/status.ts";
import { pointsElsewhere, tellsNothing } from "../untold.ts";
import { readDate } from "../../model/dates.ts";
import { withoutMailLinks } from "../../text/mail-links.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { Reading } from "../reading.ts";
import type { Frontmatter } from "../../model/frontmatter-schema.ts";
import type { Contract, Status } from "../../model/schema.ts";
import { bareVersion } from "../../model/version-number.ts";
import type { LabelKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource, saysNothing } from "../../vocabulary/phrases.ts";

const conjunction = new RegExp(`(?<!\\s)\\s+(?:&|${phraseSource("and")})\\s+`, "i");

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
    fact("maintainers") ??
      reading.value(ownersOfDocument(reading), "maintainers", "maintainers") ??
      reading.value(labels, "creator", "maintainers"),
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
  const dated = told === undefined ? undefined : datedVersion(told);
  const lastUpdated = fact("lastUpdated");
  if (dated?.date !== undefined && lastUpdated === undefined)
    reading.at("lastUpdated", reading.placeOf("version"), dated.date);
  return stated({
    version: dated && bareVersion(dated.version),
    lastUpdated: lastUpdated ?? dated?.date,
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

function stated(facts: { [K in keyof Stated]: Stated[K] | undefined }): Stated {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Stated;
}

/** People and teams; "Ravi Menon, ravi@example.com" is one, and so is a team called "Stock & Availability". */
function namesIn(value: string | undefined): string[] {
  const all = listOf(value && withoutMailLinks(value), /[;、]|[,，](?!\s*\S{1,200}@)/);
  return all
    .filter((name) => !pointsElsewhere(name) && !writtenDate.test(name))
    .flatMap((name) => {
      const people = name.split(conjunction);
      return people.every((person) => /\S\s+\S/u.test(person)) ? people : [name];
    });
}

function listOf(value: string | undefined, separator: RegExp = /[,;，、]/): string[] {
  return (value ?? "")
    .split(separator)
    .map((item) => item.replace(/^[-*]\s+|[`*_]/g, "").trim())
    .filter((item) => !isUnfilled(item) && !saysNothing(item));
}
