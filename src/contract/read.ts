/** One file → one typed contract, with the place of every fact and all that reading noticed. Never throws. */
import { anchorsOf, type Anchors } from "./anchors.ts";
import type { ContractDocument, Problem, Source } from "./document.ts";
import { readFrontmatter } from "./markdown/frontmatter.ts";
import { flatten, labelsOf } from "./markdown/labels.ts";
import { outlineOf, type SectionNode, sectionsIn } from "./markdown/outline.ts";
import { parseMarkdown } from "./markdown/tree.ts";
import { findPlaceholders } from "./open-places.ts";
import { readChangeLog } from "./parts/change-log.ts";
import { readContacts } from "./parts/contacts.ts";
import { readDataFormats } from "./parts/data-formats.ts";
import { findDirections } from "./parts/directions.ts";
import { readFlows } from "./parts/flows.ts";
import { readMetadata } from "./parts/metadata.ts";
import {
  readDeployment,
  readMonitoring,
  readSharedCredentials,
  readTesting,
  readVersioning,
} from "./parts/operations.ts";
import { readResources } from "./parts/resources.ts";
import { nameAndPurpose, readTitle } from "./parts/title.ts";
import { Reading } from "./reading.ts";
import { type Contract, contractSchema, type Frontmatter } from "./schema.ts";
import { schemaProblems } from "./schema-problems.ts";
import { type KnownSystem, SystemNames } from "./systems.ts";
import { isUnfilled } from "./markdown/placeholders.ts";

/** Reads with the names the registry knows; without a registry, names are taken as written. */
export function readContract(source: Source, known: readonly KnownSystem[] = []): ContractDocument {
  const { frontmatter, problems } = readFrontmatter(source.text);
  const tree = parseMarkdown(source.text, source.file.endsWith(".mdx"));
  const outline = outlineOf(tree.root);
  const title = readTitle(outline, frontmatter, source.text);
  const reading = new Reading(source, outline, new SystemNames(title.names, known));
  reading.at("title", title.place, title.title);
  reading.problems.push(
    ...problems,
    ...failureOf(tree.failure),
    ...pairProblem(reading, title.place),
  );
  findDirections(reading, title.section);

  const sections = [...sectionsIn(outline)].filter(
    (section) => section.level > 0 && section.title !== "",
  );
  const anchors = anchorsOf(sections, reading);
  const contract = assemble(reading, title.title, title.section, frontmatter, sections, anchors);
  const checked = contractSchema.safeParse(contract);
  if (!checked.success) {
    reading.problems.push(
      ...schemaProblems(checked.error, contract, (path) => reading.placeOf(path.join("."))),
    );
  }
  return {
    source,
    contract,
    frontmatter,
    placeOf: reading.placeOf,
    placeholders: findPlaceholders(reading),
    problems: reading.problems,
    anchors: sections.map((section) => ({
      line: section.place.line,
      title: section.title,
      ...(anchors.get(section) ?? { anchor: "", also: [] }),
    })),
    titleLine: title.section?.place.line,
  };
}

function assemble(
  reading: Reading,
  title: string,
  titleSection: SectionNode | undefined,
  frontmatter: Frontmatter,
  sections: readonly SectionNode[],
  anchors: ReadonlyMap<SectionNode, Anchors>,
): Contract {
  const { source } = reading;
  const metadata = readMetadata(reading, titleSection, frontmatter);
  const folder = source.file.includes("/") ? source.file.split("/")[0] : undefined;
  const domain = metadata.domain ?? (folder && inWords(folder));
  const flows = readFlows(reading);
  const optional = {
    domain,
    overview: overviewOf(reading),
    authentication: readSharedCredentials(reading),
    versioning: readVersioning(reading),
    testing: readTesting(reading),
    monitoring: readMonitoring(reading),
    deployment: readDeployment(reading),
    notes: reading
      .sections("notes")
      .map((section) => reading.markdown(reading.blocks(section)))
      .find((notes) => notes && !isUnfilled(notes)),
  };
  return {
    id: frontmatter.id ?? source.file.replace(/\.mdx?$/i, ""),
    title,
    file: source.file,
    ...metadata,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Contract>),
    systems: systemsOf(reading),
    flows,
    resources: readResources(reading, flows),
    dataFormats: readDataFormats(reading),
    changeLog: readChangeLog(reading),
    contacts: readContacts(reading),
    sections: sections
      .filter((section) => section !== titleSection)
      .map((section) => ({
        anchor: anchors.get(section)?.anchor ?? "",
        title: section.title,
        level: section.level,
        line: section.place.line,
      })),
  };
}

function overviewOf(reading: Reading): string | undefined {
  return reading
    .sections("overview")
    .map((section) => reading.prose(section))
    .find(Boolean);
}

/** The contract's systems, each with what "System A: Till — …" or "Till: …" says of it. */
function systemsOf(reading: Reading): Contract["systems"] {
  const sections = [reading.outline, ...reading.sections("overview")];
  const labels = sections.flatMap((section) =>
    flatten(labelsOf(section.blocks, reading.text).labels),
  );
  return reading.systems.own.map(({ id, name, role, written }) => {
    const own = labels.find(
      (label) =>
        (label.key === "systemA" && role === "a") ||
        (label.key === "systemB" && role === "b") ||
        label.name === name ||
        label.name === written,
    );
    if (!own || isUnfilled(own.value)) return { id, name, role };
    const byRole = own.key === "systemA" || own.key === "systemB";
    const purpose = byRole ? nameAndPurpose(own).purpose : own.value;
    return { id, name, role, ...(purpose ? { purpose } : {}) };
  });
}

function pairProblem({ systems }: Reading, place: Problem["place"]): Problem[] {
  if (systems.own.length >= 2) return [];
  const [only] = systems.own;
  return [
    {
      rule: "no-two-systems",
      place,
      message: only
        ? `Only one system, “${only.name}”, is named; a contract holds between two.`
        : "The two systems can't be told from the title, so the contract has no place on the map.",
      hint: "Write the title as `# Integration Contract: System ↔ Other system`, or list `systems:` in the frontmatter.",
    },
  ];
}

function failureOf(failure: { message: string; place: Problem["place"] } | undefined): Problem[] {
  if (!failure) return [];
  return [
    {
      rule: "mdx-invalid",
      place: failure.place,
      message: `This isn't valid MDX: ${failure.message}`,
      hint: "Escape `<` and `{` that are meant as text with a backslash, or rename the file to .md.",
    },
  ];
}

/** `bank-gateway` → `Bank gateway` */
function inWords(folder: string): string {
  const words = folder.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
