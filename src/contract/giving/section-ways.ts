/** Which sections speak of which direction. */
import type { SectionNode } from "../markdown/outline.ts";

/** A direction between two systems of the contract, by id. */
export interface Direction {
  from: string;
  to: string;
}

export function reverseOf({ from, to }: Direction): Direction {
  return { from: to, to: from };
}

export function wayOf({ from, to }: Direction): string {
  return `${from} ${to}`;
}

export const sameDirection = (a: Direction | undefined, b: Direction | undefined): boolean =>
  a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;

export class SectionWays {
  /** Sections whose direction is known by nothing but the title's. */
  readonly implied = new Set<SectionNode>();
  /** The ways of which the title, or the contract's head, says that all of the contract speaks. */
  impliedWays: readonly Direction[] = [];
  readonly #waysOf = new Map<SectionNode, readonly Direction[]>();
  readonly #ways = new Map<string, { direction: Direction; sections: SectionNode[] }>();

  setDirection(section: SectionNode, direction: Direction): void {
    this.setWays(section, [direction]);
  }

  /** One heading may speak of several: "Hub → everyone". */
  setWays(section: SectionNode, ways: readonly Direction[]): void {
    if (ways.length > 0) this.#waysOf.set(section, ways);
    for (const direction of ways) {
      const known = this.#ways.get(wayOf(direction)) ?? { direction, sections: [] };
      this.#ways.set(wayOf(direction), known);
      known.sections.push(section);
    }
  }

  /** The direction a section speaks of: its own, or that of the section it stands in; the first of several. */
  directionOf(section: SectionNode): Direction | undefined {
    return this.#waysAround(section)?.[0];
  }

  ownDirectionOf(section: SectionNode): Direction | undefined {
    return this.#waysOf.get(section)?.[0];
  }

  /** Is it the direction, or one of several, of the section or of the one it stands in? */
  speaksOf(section: SectionNode, direction: Direction): boolean {
    return this.#waysAround(section)?.some((way) => sameDirection(way, direction)) ?? false;
  }

  /** Each direction that a heading names, once. */
  get directions(): Direction[] {
    return Array.from(this.#ways.values(), ({ direction }) => direction);
  }

  /** The sections whose own direction it is. */
  sectionsOf(direction: Direction): readonly SectionNode[] {
    return this.#ways.get(wayOf(direction))?.sections ?? [];
  }

  #waysAround(section: SectionNode): readonly Direction[] | undefined {
    for (let node: SectionNode | undefined = section; node; node = node.parent) {
      const ways = this.#waysOf.get(node);
      if (ways) return ways;
    }
    return undefined;
  }
}
