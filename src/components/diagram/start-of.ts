/** Where a picture that is wider than its frame begins. */

export interface Box {
  start: number;
  end: number;
  /** The page is about it: it is in sight wherever the picture begins. */
  isSubject: boolean;
}

/** Room beside a box, so that its edge is seen. */
const margin = 12;

/** @returns How far to scroll: as many boxes as can be are seen whole, what the page is about as near the middle as then is possible. */
export function startOf(boxes: readonly Box[], room: number): number {
  const subject = boxes.find(({ isSubject }) => isSubject);
  const starts = [
    ...(subject ? [middleOf(subject) - room / 2] : [0]),
    ...boxes.flatMap(({ start, end }) => [start - margin, end + margin - room]),
  ].map((start) => Math.max(0, start));
  const seen = (from: number) =>
    boxes.filter(({ start, end }) => start >= from && end <= from + room);
  const allowed = starts.filter((start) => !subject || seen(start).includes(subject));
  const [best = starts[0] ?? 0] = allowed.toSorted(
    (one, other) =>
      seen(other).length - seen(one).length ||
      (subject ? distance(one, subject, room) - distance(other, subject, room) : one - other),
  );
  return best;
}

function middleOf({ start, end }: Box): number {
  return (start + end) / 2;
}

function distance(from: number, box: Box, room: number): number {
  return Math.abs(from + room / 2 - middleOf(box));
}
