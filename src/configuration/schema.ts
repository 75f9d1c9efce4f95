/** What a team may say about its catalogue in `contract-atlas.config.{mjs,js,ts,json}`. Everything is optional. */
import { z } from "zod";
import { ownWordsSchema } from "../contract/vocabulary/own-words.ts";
import { severitySchema } from "../diagnostics/finding.ts";
import { basePathSchema, originSchema } from "./address.ts";

const text = z.string().min(1);

export const ruleLevelSchema = z.enum(["off", ...severitySchema.options]);

export const ruleSettingSchema = z.union(
  [ruleLevelSchema, z.tuple([ruleLevelSchema, z.record(z.string(), z.unknown()).optional()])],
  `must be ${ruleLevelSchema.options.join(", ")}, or a list of one of these and the rule's options`,
);

export const configurationSchema = z.strictObject({
  $schema: text.optional().describe("Where the JSON Schema of this file lies, for editors."),
  title: text
    .optional()
    .describe(
      "The catalogue's name, in the header and in every page's title. Default: `Contract Atlas`.",
    ),
  description: text.optional().describe("One sentence for the home page and for search engines."),
  contracts: text
    .optional()
    .describe("Folder of the contracts, relative to this file. Default: `contracts`."),
  out: text
    .optional()
    .describe("Folder the site is written to, relative to this file. Default: `dist`."),
  site: originSchema
    .optional()
    .describe(
      "Origin the site is served from, e.g. `https://contracts.example.com`; needed for canonical links.",
    ),
  base: basePathSchema.optional().describe("Path the site is served under. Default: `/`."),
  repository: z
    .string()
    .regex(
      /^https?:\/\/\S*\{(?:path|file)\}/,
      "must be a web address that contains `{path}` or `{file}`",
    )
    .optional()
    .describe(
      "Address at which a file can be edited. `{path}` stands for its path from the folder of this file, `{file}` for a contract's path below the contracts folder, e.g. `https://github.com/acme/contracts/edit/main/{path}`. Contracts then link to it; with `{path}`, so do the runbooks under “Referenced by”.",
    ),
  logo: text
    .regex(/\.(?:svg|png|webp)$/, "must name an .svg, .png or .webp file")
    .optional()
    .describe(
      "Picture beside the catalogue's name, as a path relative to this file; shown 24 pixels high. Default: the two lanes.",
    ),
  footer: text
    .optional()
    .describe("What stands at the foot of every page, in Markdown: links, an imprint, a contact."),
  accent: z
    .string()
    .regex(
      /^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/,
      "must be a colour such as `#0b5f6b`: a hash and three or six hexadecimal digits",
    )
    .optional()
    .describe(
      "Colour of links and focus. Made darker for the light theme and lighter for the dark one where it could not be read (contrast at least 5). Default: `#0b5f6b`.",
    ),
  domains: z
    .array(text)
    .optional()
    .describe(
      "Business domains as pages spell them, in the order of lists and of the matrix; others follow by name. The map's picture has an order of its own.",
    ),
  vocabulary: ownWordsSchema
    .optional()
    .describe(
      'Words of your own contracts, beside the built-in ones: `{ sections: { "error-handling": ["Pannen"] }, labels: { fallback: ["Second Wind"] } }`. The keys are the names of sections, labels and columns; `contract-atlas export --format config-schema` lists them all.',
    ),
  offline: z
    .boolean()
    .optional()
    .describe(
      "Whether readers' browsers keep the pages they have been to, and the search, for when there is no network (by a service worker; needs https). Turned off again, it clears what browsers kept. Default: `false`.",
    ),
  runbooks: z
    .array(text)
    .optional()
    .describe(
      "Files that link to contracts, as globs relative to this file, e.g. `runbooks/**/*.md`, `alerts/*.yaml`: what `contract-atlas links` and `check` read for dead links, and what pages list under “Referenced by”.",
    ),
  rules: z
    .record(text, ruleSettingSchema)
    .optional()
    .describe(
      'Severity of rules by id: `off`, `info`, `warning` or `error`; the rule\'s own unless given. With options: `["warning", { "days": 180 }]`.',
    ),
});

export type Configuration = z.infer<typeof configurationSchema>;
