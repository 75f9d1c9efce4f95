/** What a team may say about its catalogue in `contract-atlas.config.{mjs,js,ts,json}`. Everything is optional. */
import { z } from "zod";
import { severitySchema } from "../diagnostics/finding.ts";

const text = z.string().min(1);

export const ruleLevelSchema = z.enum(["off", ...severitySchema.options]);

export const ruleSettingSchema = z.union(
  [ruleLevelSchema, z.tuple([ruleLevelSchema, z.record(z.string(), z.unknown()).optional()])],
  `must be ${ruleLevelSchema.options.join(", ")}, or a list of one of these and the rule's options`,
);

export const configurationSchema = z.strictObject({
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
  site: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      "Origin the site is served from, e.g. `https://contracts.example.com`; needed for canonical links.",
    ),
  base: z
    .string()
    .regex(/^\//, "must begin with a slash")
    .optional()
    .describe("Path the site is served under. Default: `/`."),
  repository: z
    .string()
    .includes("{file}", "must contain `{file}`")
    .optional()
    .describe(
      "Address at which a contract's file can be edited, with `{file}` for its path below the contracts folder, e.g. `https://github.com/acme/contracts/edit/main/contracts/{file}`.",
    ),
  runbooks: z
    .array(text)
    .optional()
    .describe(
      "Files that link to contracts, as globs relative to this file, e.g. `runbooks/**/*.md`, `alerts/*.yaml`: what `contract-atlas links` checks, and what pages list under “Referenced by”.",
    ),
  rules: z
    .record(text, ruleSettingSchema)
    .optional()
    .describe(
      'Severity of rules by id: `off`, `info`, `warning` or `error`; the rule\'s own unless given. With options: `["warning", { "days": 180 }]`.',
    ),
});

export type Configuration = z.infer<typeof configurationSchema>;
