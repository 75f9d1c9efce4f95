/** "- **Auth:** API key" among the facts right below a direction, or below the one part of it that tells any. */
import { headSections } from "../contract-head.ts";
import { isOnCredentials } from "../topics/on-credentials.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { filled, type Label } from "../../markdown/labels/labels.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";
import { sameDirection } from "../../giving/section-ways.ts";
import { type LabelKey, normaliseHeading, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { opening, says, saysNothing, saysOnly } from "../../vocabulary/phrases.ts";

/** Words that speak of nothing else there; "Method" and "Location" do. */
const keys: ReadonlySet<LabelKey | undefined> = new Set([
  "authentication",
  "credentialsLocation",
  "rotationPolicy",
  "lastRotated",
]);
/** "### API", "### Settlement file" */
const parts: ReadonlySet<SectionKey | undefined> = new Set([
  undefined,
  "events",
  "api-endpoint",
  "interface",
]);

export function labelsOfHome({ direction, sections, reading }: InDirection): Label[] {
  const ours = sections.filter(
    (section) => reading.speaksOf(section, direction) && !isOnCredentials(section),
  );
  const { home = [], below = [] } = Object.groupBy(ours, (section) =>
    reading.ownDirectionOf(section) ? "home" : "below",
  );
  const own = home.flatMap((section) => labelsIn(section, reading));
  if (own.length > 0) return own;
  const [only, ...others] = below
    .filter(({ key }) => parts.has(key))
    .map((section) => labelsIn(section, reading))
    .filter(({ length }) => length > 0);
  return only && others.length === 0 ? only : [];
}

/** Right below the title: said of the way that the title draws, else of all. */
export function labelsOfHead({ direction, reading }: InDirection): Label[] {
  const ways = reading.impliedWays;
  const isMeant = ways.length === 0 || ways.some((way) => sameDirection(way, direction));
  if (!isMeant) return [];
  return [...reading.once(findInHead)];
}

function findInHead(reading: Reading): Label[] {
  return headSections(reading)
    .flatMap((section) => labelsIn(section, reading))
    .filter(({ key, value }) => key !== "authentication" || isOnSigningIn(value));
}

/** "Security: internal" classifies. */
function isOnSigningIn(value: string): boolean {
  return says(value, "signsIn") || says(value, "credentialWord");
}

function labelsIn(section: SectionNode, reading: Reading): Label[] {
  const labels = reading.ownLabels(section).map(asSignIn);
  // Of several calls each may have its own.
  const calls = labels.filter(({ key }) => key === "endpoint").length;
  return labels
    .filter(({ key }) => keys.has(key) && (key !== "authentication" || calls < 2))
    .filter((label) => !pointsElsewhere(filled(label)) && !isNameOfUser(label));
}

/** "Signature: HMAC-SHA256, secret in Vault"; "Signature: J. Smith" is somebody's, and so is what Ada signs off. */
function asSignIn(label: Label): Label {
  const isSignature = !label.key && saysOnly(normaliseHeading(label.name), "signatureWord");
  return isSignature && isOnSigningIn(label.value) && !isSignedOff(label.value)
    ? { ...label, key: "authentication" }
    : label;
}

/** "HMAC, secret approved by Ops" is no paper. */
function isSignedOff(value: string): boolean {
  return says(value, "signsOff") && !says(value, "signsIn");
}

/** "Login: the agent's login name" */
function isNameOfUser({ name, value }: Label): boolean {
  return saysOnly(name.toLowerCase(), "loginWord") && !isOnSigningIn(value) && !saysNothing(value);
}

/** "See Security", "[below](#authentication)", "https://portal.example" */
function pointsElsewhere(value: string | undefined): boolean {
  return (
    value !== undefined &&
    (opening("see", value) !== undefined || /^(?:\[[^\]]*\]\(#|<?https?:\/\/\S+$)/u.test(value))
  );
}
