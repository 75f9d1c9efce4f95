/** Which lines of a drawn flowchart end at which boxes, read off the picture: its markup doesn't say. */

export interface Line {
  parts: Element[];
  boxes: Element[];
}

interface Rectangle {
  link: Element;
  box: DOMRect;
}

/** Distance in pixels of an arrow's tip from its box. */
const near = 9;

export function readGraph(svg: SVGSVGElement): { boxes: Element[]; lines: Line[] } {
  const frames = framesIn(svg);
  const labels = rectanglesIn(svg, ({ stroke }) => stroke === "none");
  const paths = [...svg.querySelectorAll("path")].filter(
    (path) =>
      !path.closest("defs, marker") &&
      !frames.some(({ link }) => link.contains(path)) &&
      getComputedStyle(path).stroke !== "none",
  );
  const lines = paths.map((path) => {
    const length = path.getTotalLength();
    const ends = [path.getPointAtLength(0), path.getPointAtLength(length)];
    const label = labels.find(({ box }) => passes(path, length, box));
    return {
      parts: [path.closest("a") ?? path, ...(label ? [label.link] : [])],
      boxes: ends.flatMap((end) => frames.find(({ box }) => contains(box, end, near))?.link ?? []),
    };
  });
  return { boxes: frames.map(({ link }) => link), lines };
}

/** The boxes that lead somewhere, without the grounds of texts. */
export function framesIn(svg: SVGSVGElement): Rectangle[] {
  return rectanglesIn(svg, ({ stroke }) => stroke !== "none");
}

function rectanglesIn(
  svg: SVGSVGElement,
  isWanted: (style: CSSStyleDeclaration) => boolean,
): Rectangle[] {
  return [...svg.querySelectorAll("a")].flatMap((link) => {
    const rect = link.querySelector<SVGRectElement>(":scope > rect");
    return rect && isWanted(getComputedStyle(rect)) ? [{ link, box: rect.getBBox() }] : [];
  });
}

function contains(box: DOMRect, { x, y }: DOMPoint, margin = 0): boolean {
  return (
    x > box.x - margin &&
    x < box.x + box.width + margin &&
    y > box.y - margin &&
    y < box.y + box.height + margin
  );
}

function passes(path: SVGPathElement, length: number, box: DOMRect): boolean {
  for (let at = 0; at <= length; at += 8) if (contains(box, path.getPointAtLength(at))) return true;
  return false;
}
