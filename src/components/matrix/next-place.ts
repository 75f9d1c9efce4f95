/** Where a key leads in a grid of which few places are filled; as in the grid pattern of ARIA, but past the empty ones. */

export interface Place {
  row: number;
  column: number;
}

const pageOfRows = 10;
const arrows: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** @param key as the event names it, `Control+` before it where that is held, too. */
export function nextPlace(
  filled: readonly (readonly boolean[])[],
  from: Place,
  key: string,
): Place | undefined {
  const places = (row: number): Place[] =>
    (filled[row] ?? []).flatMap((isFilled, column) => (isFilled ? [{ row, column }] : []));
  const all = (): Place[] => filled.flatMap((_, row) => places(row));
  const inColumn = (): Place[] => all().filter(({ column }) => column === from.column);

  function ahead(): Place | undefined {
    const [down, right] = arrows[key] ?? [0, 0];
    const line = right === 0 ? inColumn() : places(from.row);
    const further = line.filter(
      ({ row, column }) => (row - from.row) * down + (column - from.column) * right > 0,
    );
    return down + right > 0 ? further[0] : further.at(-1);
  }

  function page(step: 1 | -1): Place | undefined {
    const rows = ({ row }: Place): number => (row - from.row) * step;
    const further = inColumn().filter((place) => rows(place) > 0);
    const byDistance = step > 0 ? further : further.toReversed();
    return byDistance.findLast((place) => rows(place) <= pageOfRows) ?? byDistance[0];
  }

  function target(): Place | undefined {
    switch (key) {
      case "Home":
        return places(from.row)[0];
      case "End":
        return places(from.row).at(-1);
      case "Control+Home":
        return all()[0];
      case "Control+End":
        return all().at(-1);
      case "PageUp":
        return page(-1);
      case "PageDown":
        return page(1);
      default:
        return key in arrows ? ahead() : undefined;
    }
  }

  const next = target();
  return next?.row === from.row && next.column === from.column ? undefined : next;
}
