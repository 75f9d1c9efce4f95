/** `llms.txt`: what is here and where its plain text lies, for programs that answer questions. https://llmstxt.org */
import type { Catalogue } from "../catalogue/schema.ts";
import { byDomain } from "../catalogue/views/map/domains.ts";
import { firstSentence } from "../catalogue/views/words/wording.ts";
import { contractForms } from "../catalogue/addresses.ts";

export interface LlmsTextOptions {
  title: string;
  /** What the catalogue is, in a sentence; a general one unless given. */
  description?: string | undefined;
  /** The address of a path below the site's base. */
  addressOf: (path: string) => string;
}

export function llmsText(
  catalogue: Catalogue,
  { title, description, addressOf }: LlmsTextOptions,
): string {
  const { contracts, systems, resources } = catalogue;
  const link = (name: string, path: string, note?: string) =>
    `- [${linkText(name)}](${addressOf(path)})${note === undefined ? "" : `: ${oneLine(note)}`}`;
  const overviews = new Map(contracts.map(({ id, overview }) => [id, overview]));
  const sections = [
    `# ${oneLine(title)}`,
    `> ${oneLine(description ?? "Integration contracts: what flows between systems, what happens when one is down, and whom to call.")}`,
    `${contracts.length} contracts between ${systems.length} systems, with ${resources.length} shared resources. Each link below is the Markdown its authors keep.`,
    ...byDomain(catalogue).map(({ domain, contracts: inDomain }) =>
      [
        `## ${oneLine(domain === undefined ? "Contracts" : `Contracts: ${domain}`)}`,
        "",
        ...inDomain.map(({ link: { id, title } }) => {
          const overview = overviews.get(id);
          return link(title, contractForms.text(id), overview && plain(firstSentence(overview)));
        }),
      ].join("\n"),
    ),
    [
      "## Optional",
      "",
      link("Everything as JSON", "catalogue.json", "contracts, systems, resources, data formats"),
      link("Every page and anchor", "links.json"),
      link("Systems", "systems/", "who owns what, and what happens when it is down"),
      link("Resources", "resources/", "who reads and who writes what is shared"),
    ].join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Without links: the addresses they have in their contract lead nowhere from here. */
function plain(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1");
}

function linkText(text: string): string {
  return oneLine(text).replace(/[\\[\]]/g, "\\$&");
}
