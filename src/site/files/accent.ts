/** A team's own colour for links and marks, made dark or light enough to be read in either theme. */

/** WCAG AA asks 4.5; a little more holds on the tinted grounds, too. */
const least = 5;
/** The darkest ground of the light theme and the lightest of the dark one: `--sunk` and `--rule` stand behind links. */
const grounds = { light: "#f5f3ed", dark: "#262c36" };

type Rgb = readonly [red: number, green: number, blue: number];

export interface AccentColours {
  light: string;
  dark: string;
}

/** `colour` is `#rgb` or `#rrggbb`. Where it can be read as it is, it stays as it is. */
export function accentColours(colour: string): AccentColours {
  return {
    light: readable(rgbOf(colour), [0, 0, 0], rgbOf(grounds.light)),
    dark: readable(rgbOf(colour), [255, 255, 255], rgbOf(grounds.dark)),
  };
}

/** The tokens of the look that the colour replaces, as a stylesheet. */
export function accentStyles(colour: string): string {
  const { light, dark } = accentColours(colour);
  return `@layer tokens {
  :root {
    --link: light-dark(${light}, ${dark});
    --link-rule: light-dark(${light}59, ${dark}59);
  }
}
`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, two: string): number {
  return ratio(rgbOf(one), rgbOf(two));
}

/** Moves the colour towards black or white just as far as it takes. */
function readable(colour: Rgb, towards: Rgb, ground: Rgb): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, towards, share);
    if (ratio(mixed, ground) >= least) return hexOf(mixed);
  }
  return hexOf(towards);
}

function mix([r, g, b]: Rgb, [red, green, blue]: Rgb, share: number): Rgb {
  const between = (from: number, to: number) => Math.round(from + (to - from) * share);
  return [between(r, red), between(g, green), between(b, blue)];
}

function ratio(one: Rgb, two: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function rgbOf(colour: string): Rgb {
  const digits = colour.slice(1);
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const channel = (at: number) => Number.parseInt(six.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
