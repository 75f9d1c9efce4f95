/** What the readers of a contract's parts share: the outline, the systems, and a record of where facts stand. */
import type { Place, Placeholder, Problem, Source } from "./document.ts";
import { flatten, type Label, labelsOf } from "./markdown/labels.ts";
import { blocksIn, type SectionNode, sectionsIn } from "./markdown/outline.ts";
import { isUnfilled } from "./markdown/placeholders.ts";
import { endOf, type Node, startOf } from "./markdown/tree.ts";
import type { SystemNames } from "./systems.ts";
import { type LabelKey, nothingWords, type SectionKey } from "./vocabulary.ts";

/** A direction between two systems of the contract, by id. */
export interface Direction {
  from: string;
  to: string;
}

export class Reading {
  readonly problems: Problem[] = [];
  readonly placeholders: Placeholder[] = [];
  readonly #places = new Map<string, Place>();
  readonly #directions = new Map<SectionNode, Direction>();

  readonly source: Source;
  readonly outline: SectionNode;
  readonly systems: SystemNames;

  constructor(source: Source, outline: SectionNode, systems: SystemNames) {
    this.source = source;
    this.outline = outline;
    this.systems = systems;
  }

  get text(): string {
    return this.source.text;
  }

  /** Remembers that the fact at a model path stands at a place. */
  at<T>(path: string, place: Place, value: T): T {
    this.#places.set(path, place);
    return value;
  }

  placeOf = (path: string): Place => {
    for (let rest = path; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf(".")))) {
      const place = this.#places.get(rest);
      if (place) return place;
    }
    return this.#places.get("title") ?? { line: 1, column: 1 };
  };

  setDirection(section: SectionNode, direction: Direction): void {
    this.#directions.set(section, direction);
  }

  /** The direction a section speaks of: its own, or that of the section it stands in. */
  directionOf(section: SectionNode): Direction | undefined {
    for (let node: SectionNode | undefined = section; node; node = node.parent) {
      const direction = this.#directions.get(node);
      if (direction) return direction;
    }
    return undefined;
  }

  ownDirectionOf(section: SectionNode): Direction | undefined {
    return this.#directions.get(section);
  }

  sections(key: SectionKey, within: SectionNode = this.outline): SectionNode[] {
    return [...sectionsIn(within)].filter((node) => node.key === key);
  }

  /** All labels of a section and what lies below it. */
  labels(section: SectionNode): Label[] {
    return [...sectionsIn(section)].flatMap((node) => this.ownLabels(node));
  }

  ownLabels(section: SectionNode): Label[] {
    return flatten(labelsOf(section.blocks, this.text).labels);
  }

  /** The stated value of the first label with the key; places it at `path`. */
  value(labels: readonly Label[], key: LabelKey, path: string): string | undefined {
    const stated = labels.find((label) => label.key === key && !isUnfilled(label.value));
    return stated ? this.at(path, stated.place, stated.value) : undefined;
  }

  /** As `value`, for facts where "none" and "n/a" mean that there is no fact. */
  something(labels: readonly Label[], key: LabelKey, path: string): string | undefined {
    const value = this.value(labels, key, path);
    return value && nothingWords.test(value) ? undefined : value;
  }

  /** The Markdown of the section's blocks that are no labels, nor hints left from the template. */
  prose(section: SectionNode): string | undefined {
    const { prose } = labelsOf(section.blocks, this.text);
    return this.markdown(
      prose.filter(
        (block) => block.type !== "paragraph" || !isUnfilled(this.markdown([block]) ?? ""),
      ),
    );
  }

  markdown(blocks: readonly Node[]): string | undefined {
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return undefined;
    return (
      blocks.map((block) => this.text.slice(startOf(block), endOf(block)).trim()).join("\n\n") ||
      undefined
    );
  }

  blocks(section: SectionNode): Node[] {
    return blocksIn(section);
  }
}

/** The object without its undefined values; undefined where nothing is left. */
export function compact<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } | undefined {
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length > 0
    ? (Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> })
    : undefined;
}
