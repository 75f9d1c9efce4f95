/** The parts of a contract put together. */
import type { Anchors } from "./anchors/anchors.ts";
import { compact } from "./text/compact.ts";
import { allSectionsIn } from "./markdown/beside-facts.ts";
import type { SectionNode } from "./markdown/outline.ts";
import { readChangeLog } from "./parts/change-log/change-log.ts";
import { readContacts } from "./parts/contacts/contacts.ts";
import { headSections } from "./parts/contract-head.ts";
import { readDataFormats } from "./parts/formats/data-formats.ts";
import { readDeployment } from "./parts/operations/deployment.ts";
import { readFacts } from "./facts.ts";
import { readFlows } from "./parts/flows/flows.ts";
import { decisionsIn, isOutdated } from "./parts/decisions.ts";
import { labelsInLine } from "./parts/metadata/metadata-line.ts";
import { readMetadata } from "./parts/metadata/metadata.ts";
import {
  readMonitoring,
  readSharedCredentials,
  readTesting,
} from "./parts/operations/operations.ts";
import { readVersioning } from "./parts/operations/versioning.ts";
import { readParties } from "./parts/systems/parties.ts";
import { readResources } from "./parts/resources/resources.ts";
import { noteToldInHead } from "./parts/operations/told-in-head.ts";
import type { Title } from "./parts/systems/title.ts";
import type { Reading } from "./parts/reading.ts";
import type { Frontmatter } from "./model/frontmatter-schema.ts";
import type { Contract } from "./model/schema.ts";

export interface Parts {
  reading: Reading;
  title: Title;
  frontmatter: Frontmatter;
  sections: readonly SectionNode[];
  anchors: ReadonlyMap<SectionNode, Anchors>;
}

export function assembleContract({
  reading,
  title,
  frontmatter,
  sections,
  anchors,
}: Parts): Contract {
  const { file } = reading.source;
  const metadata = readMetadata(reading, title.section, frontmatter);
  const flows = readFlows(reading);
  const facts = readFacts(reading, anchors);
  const contract = {
    id: frontmatter.id ?? file.replace(/\.mdx?$/i, ""),
    title: title.title,
    file,
    ...metadata,
    ...compact({
      domain: metadata.domain ?? folderInWords(file),
      overview: overviewOf(reading, title.section),
      authentication: readSharedCredentials(reading),
      versioning: readVersioning(reading),
      testing: readTesting(reading),
      monitoring: readMonitoring(reading),
      deployment: readDeployment(reading),
      notes: notesOf(reading),
      facts: facts.length > 0 ? facts : undefined,
    }),
    systems: readParties(reading),
    flows,
    resources: readResources(reading, flows),
    dataFormats: readDataFormats(reading),
    changeLog: readChangeLog(reading),
    contacts: readContacts(reading),
    sections: sections
      .filter((section) => section !== title.section)
      .map((section) => ({
        anchor: anchors.get(section)?.anchor ?? "",
        title: section.title,
        level: section.level,
        line: section.place.line,
      })),
  };
  noteToldInHead(reading);
  return contract;
}

/** Under "Overview", or as decided; else what the contract says right below its title, or that it is for. */
function overviewOf(reading: Reading, titleSection: SectionNode | undefined): string | undefined {
  const decisions = decisionsIn(reading);
  const sections = reading
    .sections("overview")
    .filter((section) => !isOutdated(section, decisions))
    .concat(decisions);
  if (sections.length > 0)
    return sections.map((section) => reading.sentences(section)).find(Boolean);
  const prose = titleSection ? reading.bareLabelled(titleSection).prose : [];
  return (
    reading.stated(
      prose.filter((block) => block.type === "paragraph" && labelsInLine(block).length === 0),
    ) ?? purposeOfAll(reading)
  );
}

/** "## Why", or "**Purpose:** …" in the head, where it is no direction's. */
function purposeOfAll(reading: Reading): string | undefined {
  const headed = reading
    .sections("purpose")
    .filter((section) => section.level <= 2 && !reading.directionOf(section))
    .map((section) => reading.sentences(section))
    .find(Boolean);
  if (headed !== undefined || reading.impliedWays.length > 0) return headed;
  const labels = headSections(reading).flatMap((section) => reading.ownLabels(section));
  return reading.value(labels, "purpose", "overview");
}

function notesOf(reading: Reading): string | undefined {
  const notes = reading
    .sections("notes")
    .map((section) => reading.stated(allSectionsIn(section).flatMap(({ blocks }) => blocks)));
  return notes.find(Boolean);
}

/** `finance/till-ledger.md` → `Finance`, `bank-gateway/…` → `Bank gateway` */
function folderInWords(file: string): string | undefined {
  const [folder, ...inside] = file.split("/");
  if (!folder || inside.length === 0) return undefined;
  const words = folder.replace(/[-_]+/g, " ").trim();
  return words === "" ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
