/** A contract file after reading: the typed contract, and where in the file each fact stands. */
import type { Frontmatter } from "./frontmatter-schema.ts";
import type { Contract } from "./schema.ts";

/** A place in a file: 1-based line and column, column in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** A file's text and its names. */
export interface Source {
  /** Path relative to the contracts folder, with `/`. */
  file: string;
  /** Path to show people: relative to the working directory where the file lies below it. */
  path: string;
  text: string;
}

/** A hint of the template, or a stand-in such as `TBD`, where a fact should be. */
export interface Placeholder {
  place: Place;
  /** The placeholder as written, e.g. `[Sheet ID, table name, etc.]`. Empty for a label with nothing after it. */
  text: string;
  /** The label it stands behind, where there is one. */
  label?: string;
  /** Title of the section it stands in. */
  section?: string;
}

/** Something reading itself noticed; `rules/` turns it into a finding. */
export interface Problem {
  rule: string;
  place: Place;
  message: string;
  hint?: string;
  /** Whether what stands below it couldn't be read because of it. */
  hidesRest?: true;
}

export interface HeadingAnchors {
  line: number;
  title: string;
  /** The id the catalogue links to. */
  anchor: string;
  /** The id that its author has written behind it; among the others as long as no other heading has it. */
  given?: string;
  /** Ids that work as well: its author's, its wording's, and fixed ones whose facts stand below it under other words. */
  also: string[];
  /** Whether `anchor` holds whatever the heading's wording. */
  isFixed: boolean;
}

/** What looks like a key, a token, a private key or a password. */
export interface Secret {
  place: Place;
  /** Never to be shown. */
  text: string;
  /** What it looks like, in the words of secretlint's preset, e.g. `GITHUB_TOKEN`. */
  kind: string;
}

/** What is said of who may do what with a resource, and names somebody whom reading doesn't know. */
export interface AccessTold {
  /** The resource's id in this contract. */
  resource: string;
  wording: string;
  /** Where it speaks of several resources: the name of this one, and of all. */
  among?: { name: string; all: readonly string[] };
}

/** Another contract may tell which systems these are. */
export interface OpenAccess {
  /** The names of the contract's own systems, and further ones with the id of the system that they mean. */
  names: { written: readonly string[]; learnt: readonly (readonly [name: string, id: string])[] };
  told: readonly AccessTold[];
}

/** Where a contract points. */
export interface Link {
  /** As written: an address, a path, an anchor. */
  target: string;
  /** `4.2` of a path cited as `till-ledger.md §4.2`. */
  section?: string;
  place: Place;
}

/** A component of MDX and what it is given. */
export interface Component {
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Place;
}

/** What an .mdx file needs to be there. */
export interface Needs {
  /** Files by their path seen from the contract, packages as they are named. */
  imports: Link[];
  components: Component[];
}

export interface ContractDocument {
  source: Source;
  contract: Contract;
  frontmatter: Frontmatter;
  /** The place of a model path such as `flows.0.errorHandling.fallback`; the nearest known ancestor's, else the file's first line. */
  placeOf: (path: string) => Place;
  /** The places of all facts, by model path. */
  places: ReadonlyMap<string, Place>;
  placeholders: Placeholder[];
  problems: Problem[];
  links: Link[];
  /** What must not be published, where it has been looked for already: it takes as long as a tenth of reading. */
  secrets?: Secret[];
  /** Of an .mdx file. */
  needs?: Needs;
  openAccess?: OpenAccess;
  /** Every heading in document order, with its ids; rendering puts them into the page. */
  anchors: HeadingAnchors[];
  /** Line of the heading that is the contract's title. */
  titleLine: number | undefined;
}

/** A document as it goes from thread to thread and to the disk, where functions can't, and the text is on both sides. */
export type PackedDocument = Omit<ContractDocument, "placeOf" | "source">;
