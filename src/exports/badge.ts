/**
 * A contract's version, status and health as a small picture, for READMEs and runbooks. It carries all it needs: no
 * font, stylesheet or address of another host; its text is text, and it says as a whole what it shows.
 */
import { contractLink, nameOf } from "../catalogue/views/parts/parties.ts";
import type { Contract, Status } from "../contract/model/schema.ts";
import type { Severity } from "../diagnostics/finding.ts";
import { xmlText } from "./xml.ts";

interface Part {
  text: string;
  /** Dark enough for white text on it (WCAG AA). */
  colour: string;
}

const colours = {
  name: "#3b4252",
  good: "#1b6e3c",
  calm: "#355f9e",
  warn: "#8a5300",
  bad: "#b3261e",
  past: "#5c6370",
} as const;

const statusColours: Record<Status, string> = {
  draft: colours.warn,
  planned: colours.calm,
  active: colours.good,
  deprecated: colours.warn,
  retired: colours.past,
};

export function badge(contract: Contract, findings: readonly { severity: Severity }[]): string {
  const { version, status } = contract;
  const parts: Part[] = [
    { text: versionText(version), colour: colours.name },
    { text: status, colour: statusColours[status] },
    healthOf(findings),
  ];
  const label = xmlText(
    `${nameOf(contractLink(contract))}: ${parts.map(({ text }) => text).join(", ")}`,
  );
  let next = 0;
  const drawn = parts.map(({ text, colour }) => {
    const width = widthOf(text) + 2 * padding;
    const x = next;
    next += width + gap;
    return (
      `<rect x="${x}" width="${width}" height="${height}" fill="${colour}"/>` +
      `<text x="${x + padding}" y="14" textLength="${width - 2 * padding}" lengthAdjust="spacingAndGlyphs">${xmlText(text)}</text>`
    );
  });
  const whole = next - gap;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" role="img" aria-label="${label}">` +
    `<title>${label}</title>` +
    `<clipPath id="r"><rect width="${whole}" height="${height}" rx="3"/></clipPath>` +
    `<g clip-path="url(#r)" fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${drawn.join("")}</g>` +
    `</svg>\n`
  );
}

const height = 20;
const padding = 7;
/** Parts of one colour stay two parts. */
const gap = 1;

function versionText(version: string | undefined): string {
  if (version === undefined) return "no version";
  const text = /^\d/.test(version) ? `v${version}` : version;
  const letters = Array.from(text.replace(/\s+/g, " "));
  return letters.length > 24 ? `${letters.slice(0, 23).join("")}…` : letters.join("");
}

function healthOf(findings: readonly { severity: Severity }[]): Part {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  if (errors > 0) return { text: counted(errors, "error"), colour: colours.bad };
  if (warnings > 0) return { text: counted(warnings, "warning"), colour: colours.warn };
  return { text: "healthy", colour: colours.good };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** As wide as the text is in the first of the fonts, more or less; the picture then fits any font into it. */
function widthOf(text: string): number {
  const widths = Array.from(text, (character) => {
    if (/[ijlI.,:;'|!\s]/.test(character)) return 4;
    if (/[mwMW@%]/.test(character)) return 10;
    return /\p{ASCII}|\p{Script=Latin}/u.test(character) ? 7 : 11;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}
