/**
 * `links.json`: every address of a catalogue that links may lead to. Runbooks in other repositories are checked
 * against it, and so is the catalogue itself before it is published again. Keys that are not known are passed over,
 * for a later version of this program may have written them.
 */
import { z } from "zod";

/** Rises when a program that knows only the version before would misread the file. */
export const manifestVersion = 1;

const path = z
  .string()
  .describe(
    "Address below `base`, percent-decoded, without a leading slash; the home page's is empty.",
  );
const anchor = z.string().min(1).describe("An id in the page, without `#`.");

export const contractSourceSchema = z
  .object({
    file: z.string().min(1).describe("Path below the contracts folder, with `/`."),
    sections: z
      .record(z.string(), anchor)
      .describe("Anchors by section number, so that `file.md §4` and `§4.2` lead somewhere."),
  })
  .describe("The Markdown file behind a contract's page.");

export const sidesSchema = z
  .object({ a: z.string().min(1), b: z.string().min(1) })
  .describe("Ids of the systems that `a-to-b` and `b-to-a` are between, on a contract's page.");

export const linkPageSchema = z.object({
  path,
  title: z.string(),
  systems: sidesSchema.optional(),
  anchors: z.array(anchor).describe("Every id a link may point at, in the order of the page."),
  headings: z
    .array(anchor)
    .optional()
    .describe(
      "Those of `anchors` that a heading's wording gives, as GitHub does, and that go when it is reworded.",
    ),
  undescribed: z
    .array(anchor)
    .optional()
    .describe(
      "Those of `anchors` at which the page only says that the contract doesn't describe it, or that nothing flows this way. Without the key it isn't known.",
    ),
  formerly: z
    .array(path)
    .optional()
    .describe("Former addresses: each redirects here and keeps its anchor."),
  files: z
    .array(path)
    .optional()
    .describe("The same contract in other forms: Markdown, JSON, badge."),
  source: contractSourceSchema.optional(),
});

export const linkManifestSchema = z
  .object({
    $schema: z.string().optional().describe("Where the JSON Schema of this file lies."),
    version: z.literal(manifestVersion).describe("Version of this file's format."),
    site: z.url().optional().describe("Origin the catalogue is served from, where it is known."),
    base: z.string().startsWith("/").endsWith("/").describe("Path the catalogue is served under."),
    folder: z
      .string()
      .describe("Name of the contracts folder, by which paths to its files are recognised."),
    pages: z.array(linkPageSchema).describe("Sorted by path."),
    files: z.array(path).describe("Files that belong to no page, such as `catalogue.json`."),
  })
  .meta({ title: "Links of a Contract Atlas catalogue" });

export type LinkPage = z.infer<typeof linkPageSchema>;
export type LinkManifest = z.infer<typeof linkManifestSchema>;
