/** What the readers of a contract's parts share: the outline, the systems, and a record of where facts stand. */
import type { AccessTold, Place, Problem, Source } from "../model/document.ts";
import { flatten, type Label, type Labelled, labelsOf } from "../markdown/labels/labels.ts";
import { labelOfHeading } from "../markdown/labels/label-heading.ts";
import { allSectionsIn } from "../markdown/beside-facts.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { isOpenBlock } from "../markdown/open-block.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { wordsOfHtml } from "../markdown/html/html-prose.ts";
import { isTagsAlone } from "../markdown/html/tags-alone.ts";
import { withoutStruckOut } from "../text/struck-out.ts";
import { blocksSource } from "../markdown/source.ts";
import { type Table, tablesIn } from "../markdown/tables.ts";
import type { Node } from "../markdown/tree.ts";
import { placesIn } from "../model/places.ts";
import { SectionWays } from "../giving/section-ways.ts";
import type { KnownSystem, SystemNames } from "../names/systems.ts";
import type { LabelKey, SectionKey } from "../vocabulary/vocabulary.ts";
import { saysNothing } from "../vocabulary/phrases.ts";

export { type Direction, reverseOf, wayOf } from "../giving/section-ways.ts";

export class Reading extends SectionWays {
  readonly problems: Problem[] = [];
  readonly places = new Map<string, Place>();
  /** What is said of resources' users, and may name systems of other contracts. */
  readonly openAccess: AccessTold[] = [];
  readonly #labelled = new Map<SectionNode, Labelled>();
  readonly #bareLabelled = new Map<SectionNode, Labelled>();
  readonly #tablesOf = new WeakMap<readonly Node[], Table[]>();
  readonly #labels = new Map<SectionNode, Label[]>();
  readonly #tables = new Map<Node, Table>();
  readonly #once = new Map<(reading: Reading) => unknown, unknown>();
  readonly #byKey: ReadonlyMap<SectionKey | undefined, SectionNode[]>;

  readonly source: Source;
  /** Every section that tells what holds, in document order, the part before the first heading included. */
  readonly all: readonly SectionNode[];
  readonly outline: SectionNode;
  readonly systems: SystemNames;

  constructor(source: Source, outline: SectionNode, systems: SystemNames) {
    super();
    this.source = source;
    this.outline = outline;
    this.systems = systems;
    this.all = sectionsIn(outline);
    this.#byKey = Map.groupBy(this.all, ({ key }) => key);
  }

  get text(): string {
    return this.source.text;
  }

  /** Remembers that the fact at a model path stands at a place. */
  at<T>(path: string, place: Place, value: T): T {
    this.places.set(path, place);
    return value;
  }

  placeOf = placesIn(this.places);

  /** Every section, whatever it tells. */
  get written(): readonly SectionNode[] {
    return allSectionsIn(this.outline);
  }

  /**
   * What many parts ask of a contract, looked for once and kept here. In a WeakMap it would outlive the contract, and its
   * tree with it, until all memory is swept.
   */
  once<T>(look: (reading: Reading) => T): T {
    if (!this.#once.has(look)) this.#once.set(look, look(this));
    return this.#once.get(look) as T;
  }

  /** A name that can't be resolved for certain: the reader sees it beside what it could mean. */
  ambiguous(name: string, candidates: readonly KnownSystem[], place: Place, outcome: string): void {
    const names = candidates.map((system) => `“${system.name}”`).join(" or ");
    this.problems.push({
      rule: "system-ambiguous",
      place,
      message: `“${name}” can mean ${names}, ${outcome}.`,
      hint: "Use the name of the title, or add the other name to the system's `aliases` in systems.yaml.",
    });
  }

  /** @param key undefined for those whose heading is no word of the vocabulary */
  sections(key: SectionKey | undefined): readonly SectionNode[] {
    return this.#byKey.get(key) ?? [];
  }

  /** All labels of a section and what lies below it. */
  labels(section: SectionNode): Label[] {
    return sectionsIn(section).flatMap((node) => this.ownLabels(node));
  }

  /** The labels in a section itself; a heading that is a label's word, such as "Retry Logic", is one. */
  ownLabels(section: SectionNode): Label[] {
    if (section.blocks.length === 0 && section.title === "") return [];
    let found = this.#labels.get(section);
    if (!found) {
      const { labels } = this.#labelledIn(section);
      found = [...labelOfHeading(section, this.text), ...flatten(labels)];
      this.#labels.set(section, found);
    }
    return found;
  }

  /** The stated value of the first label with the key; places it at `path`. */
  value(labels: readonly Label[], key: LabelKey, path: string): string | undefined {
    for (const label of labels) {
      const value = label.key === key ? withoutStruckOut(label.value) : "";
      if (!isUnfilled(value)) return this.at(path, label.place, value);
    }
    return undefined;
  }

  /** As `value`, for facts where "none" and "n/a" mean that there is no fact. */
  something(labels: readonly Label[], key: LabelKey, path: string): string | undefined {
    const value = this.value(labels, key, path);
    return value && saysNothing(value) ? undefined : value;
  }

  /** The Markdown of the section's blocks that are no labels, nor hints left from the template. */
  prose(section: SectionNode): string | undefined {
    return this.stated(this.#labelledIn(section).prose);
  }

  /** The section's blocks that are no labels, nor belong to one. */
  proseBlocks(section: SectionNode): readonly Node[] {
    return this.#labelledIn(section).prose;
  }

  /** As `prose`, in sentences: a table or a fence says something else. */
  sentences(section: SectionNode): string | undefined {
    return this.sentencesOf(this.proseBlocks(section));
  }

  sentencesOf(blocks: readonly Node[]): string | undefined {
    return this.stated(blocks.filter(({ type }) => type !== "table" && type !== "code"));
  }

  /** The blocks' Markdown without those that only say what is to be written there, or say nothing. */
  stated(blocks: readonly Node[]): string | undefined {
    return this.markdown(
      blocks.filter((block) => !isOpenBlock(block, this.text) && !isTagsAlone(block)),
    );
  }

  markdown(blocks: readonly Node[]): string | undefined {
    return (
      blocks
        .map((block) => wordsOfHtml(block) ?? blocksSource([block], this.text))
        .filter(Boolean)
        .join("\n\n") || undefined
    );
  }

  /** As said in the section itself where words of the vocabulary need no bold. */
  bareLabelled(section: SectionNode): Labelled {
    return this.#labelledIn(section, this.#bareLabelled, true);
  }

  tables(blocks: readonly Node[]): readonly Table[] {
    let found = this.#tablesOf.get(blocks);
    if (!found) this.#tablesOf.set(blocks, (found = tablesIn(blocks, this.text, this.#tables)));
    return found;
  }

  #labelledIn(section: SectionNode, known = this.#labelled, bare = false): Labelled {
    let found = known.get(section);
    if (!found) known.set(section, (found = labelsOf(section.blocks, this.text, bare)));
    return found;
  }
}
