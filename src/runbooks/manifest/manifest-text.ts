/** `links.json` as text: written so that a change shows as one line, and read with a complaint people can act on. */
import { z } from "zod";
import { complaint } from "../../contract/frontmatter/schema-complaint.ts";
import { type LinkManifest, linkManifestSchema, manifestVersion } from "./manifest-schema.ts";

/** The text can't be used as a manifest; the message says why. */
export class ManifestInvalid extends Error {}

export function writeManifest(manifest: LinkManifest): string {
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/** @throws ManifestInvalid */
export function parseManifest(text: string): LinkManifest {
  const value = jsonOf(text);
  const { success, data } = versioned.safeParse(value);
  if (success && data.version > manifestVersion)
    throw new ManifestInvalid(
      `it has format version ${data.version}, and this Contract Atlas reads up to ${manifestVersion}`,
    );
  const checked = linkManifestSchema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue && issue.path.length > 0 ? `\`${issue.path.join(".")}\`: ` : "";
  throw new ManifestInvalid(`it is no list of links: ${where}${issue ? complaint(issue) : ""}`);
}

const versioned = z.looseObject({ version: z.number() });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ManifestInvalid(
      `it isn't JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The JSON Schema of `links.json`, for editors and other programs. */
export function manifestJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(linkManifestSchema), undefined, 2)}\n`;
}
