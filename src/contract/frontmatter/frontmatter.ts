/** The optional YAML block at the top of a contract. Its problems never hide the contract. */
import { type Document, isScalar } from "yaml";
import type { Place, Problem } from "../model/document.ts";
import { type Frontmatter, frontmatterSchema } from "../model/frontmatter-schema.ts";
import { nearest } from "../text/nearest.ts";
import { remembered } from "../text/remembered.ts";
import { schemaProblems } from "./schema-problems.ts";
import { labelKeyOf } from "../vocabulary/vocabulary.ts";
import { readYaml } from "../yaml/yaml.ts";
import { yamlHint } from "../yaml/hint.ts";
import { type PlaceIn, placesInYaml } from "../yaml/places.ts";

export interface ReadFrontmatter {
  frontmatter: Frontmatter;
  problems: Problem[];
  /** Where ids and systems stand, by model path: what is said of them is said there. */
  places: ReadonlyMap<string, Place>;
}

const nowhere: ReadonlyMap<string, Place> = new Map();

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
/** A first line that could also be a rule across the page, but is followed by a key. */
const unclosed = /^\uFEFF?---[ \t]*\r?\n[\w-]+:(?:[ \t]|\r?\n)/;
const neverClosed: Problem = {
  rule: "frontmatter-invalid",
  place: { line: 1, column: 1 },
  message: "The frontmatter that begins here has no end, so nothing of it counts.",
  hint: "Write `---` on a line of its own below its last key.",
};
/** Many contracts say the same in it: a status, some tags. */
const readShort = remembered(readYaml, 500);
const longestShort = 500;

const knownKeys = Object.keys(frontmatterSchema.shape);

/** What stands below it, or all where there is none that ends. */
export function belowFrontmatter(text: string): string {
  return text.replace(fence, "");
}

export function readFrontmatter(text: string): ReadFrontmatter {
  const yaml = fence.exec(text)?.[1];
  if (yaml === undefined) {
    const problems = unclosed.test(text) ? [neverClosed] : [];
    return { frontmatter: {}, problems, places: nowhere };
  }
  const read = yaml.length > longestShort ? readYaml(yaml) : readShort(yaml);
  if ("fault" in read)
    return {
      frontmatter: {},
      problems: [invalid(read.fault, inFile(read.place))],
      places: nowhere,
    };
  const { document } = read;
  const value = withSlots(withVersionAsWritten(read.value, document));
  const placeIn = placesInYaml(read);
  const placeOf: PlaceIn = (path, part) => inFile(placeIn(path, part));
  const problems = misspelt(value, placeOf);
  const checked = frontmatterSchema.safeParse(value);
  if (checked.success)
    return { frontmatter: checked.data, problems, places: placesIn(checked.data, placeOf) };
  problems.push(...schemaProblems(checked.error, value, placeOf));
  const wrong = checked.error.issues.map(({ path }) => path[0]);
  const frontmatter = withoutInvalid(value, wrong);
  return { frontmatter, problems, places: placesIn(frontmatter, placeOf) };
}

function placesIn(
  { id, aliases = [], systems }: Frontmatter,
  placeOf: PlaceIn,
): Map<string, Place> {
  const places = new Map<string, Place>();
  if (systems) places.set("systems", placeOf(["systems"], "key"));
  if (id !== undefined) places.set("id", placeOf(["id"], "value"));
  for (const index of aliases.keys())
    places.set(`aliases.${index}`, placeOf(["aliases", index], "value"));
  return places;
}

/** The block begins below the `---`. */
function inFile({ line, column }: Place): Place {
  return { line: line + 1, column };
}

/** `version: 1.10` is a number to YAML, and 1.1 when written again. */
function withVersionAsWritten(value: unknown, document: Document): unknown {
  const version = document.get("version", true);
  const source = isScalar(version) ? version.source : undefined;
  return isRecord(value) && typeof value["version"] === "number" && source
    ? { ...value, version: source }
    : value;
}

/** `last_updated` is `lastUpdated`, and `owner` says who maintains it, as in the lines below a title. */
function withSlots(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const known: Record<string, unknown> = {};
  for (const [key, said] of Object.entries(value)) {
    const slot = slotOf(key);
    const isMeant =
      slot && !(slot in value) && frontmatterSchema.shape[slot].safeParse(said).success;
    if (isMeant) known[slot] ??= said;
    else known[key] ??= said;
  }
  return known;
}

/** The `date` of other tools is that of a page's first day. */
function slotOf(key: string): "lastUpdated" | "maintainers" | undefined {
  if (knownKeys.includes(key) || key === "date") return undefined;
  const label = labelKeyOf(key.replace(/[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu, " "));
  return label === "lastUpdated" || label === "maintainers" ? label : undefined;
}

function invalid(complaint: string, place: Place): Problem {
  return {
    rule: "frontmatter-invalid",
    place,
    message: `The frontmatter isn't valid YAML: ${complaint}.`,
    hint: yamlHint(
      complaint,
      "Mend the YAML, or delete the block between the two `---` lines: everything in it is optional.",
    ),
  };
}

/** Keys of other tools may stand there; one that is nearly ours is meant for us. */
function misspelt(value: unknown, placeOf: PlaceIn): Problem[] {
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const meant = knownKeys.includes(key) ? undefined : nearest(key, knownKeys);
    if (meant === undefined || meant in value) return [];
    return {
      rule: "frontmatter-invalid",
      place: placeOf([key], "key"),
      message: `\`${key}\` is not a key that is read from frontmatter, so what it says is lost.`,
      hint: `Did you mean \`${meant}\`?`,
    };
  });
}

/** What is valid still counts: one misspelt status must not hide the contract's aliases. */
function withoutInvalid(value: unknown, wrong: readonly (PropertyKey | undefined)[]): Frontmatter {
  if (!isRecord(value)) return {};
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.includes(key)));
  return frontmatterSchema.safeParse(kept).data ?? {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
