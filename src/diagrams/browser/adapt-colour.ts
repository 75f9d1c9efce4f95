/**
 * A computed colour as the page needs it: a known one is its token; any other keeps its hue and swaps light for dark
 * with the theme. Self-contained (see step.ts).
 */
export function adaptColour(colour: string, palette: Record<string, string>): string {
  const known = palette[colour];
  if (known) return known;
  const parts = /^rgba?\((.*)\)$/.exec(colour)?.[1];
  if (parts === undefined) return colour.replaceAll('"', "");
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.split(/[\s,/]+/).map(Number);
  if (alpha === 0) return "none";

  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  const lightness = (most + least) / 510;
  const sixth = () => {
    if (spread === 0) return 0;
    if (most === red) return ((green - blue) / spread + 6) % 6;
    return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  };
  const saturation = spread === 0 ? 0 : spread / 255 / (1 - Math.abs(2 * lightness - 1));
  // Neither quite black nor quite white, and less vivid than on paper.
  const inverted = Math.min(0.88, Math.max(0.16, 1 - lightness));
  const [hue, vivid, light] = [sixth() * 60, saturation * 60, inverted * 100].map(Math.round);
  const dark = `hsl(${hue} ${vivid}% ${light}%${alpha < 1 ? ` / ${alpha}` : ""})`;
  return `light-dark(${colour.replaceAll(", ", ",")},${dark})`;
}
