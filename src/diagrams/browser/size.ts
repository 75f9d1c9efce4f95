/**
 * As large as it was laid out, so that its text has the page's size, and on whole pixels, so that its lines are sharp.
 * Self-contained (see step.ts).
 */
import type { Step } from "./step.ts";

export const size: Step = function size(svg) {
  const { x, y, width, height } = svg.viewBox.baseVal;
  if (width === 0 || height === 0) return;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [Math.ceil(x + width) - left, Math.ceil(y + height) - top];
  svg.setAttribute("viewBox", `${left} ${top} ${across} ${down}`);
  svg.setAttribute("width", String(across));
  svg.setAttribute("height", String(down));
};
