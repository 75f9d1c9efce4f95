/**
 * The model of one integration contract. This is the only definition: types are inferred from it, the
 * Astro collection validates with it, and the published JSON Schema is generated from it.
 *
 * Names are a public interface (`contract-atlas export`). A fact the contract doesn't state is a key left out.
 */
import { z } from "zod";

const text = z.string().min(1);
const slug = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u)
  .describe("Lower-case words joined by hyphens; safe in a URL.");

/** Where a contract is in its life. `active` unless the contract says otherwise. */
export const statusSchema = z.enum(["draft", "planned", "active", "deprecated", "retired"]);

export const flowStateSchema = z
  .enum(["active", "planned", "none"])
  .describe(
    "`active`: data flows today; `planned`: agreed but not built; `none`: nothing flows this way, or nobody says what does (`described` is then `false`).",
  );

export const accessModeSchema = z.enum(["read", "write", "read-write", "unknown"]);

export const resourceKindSchema = z.enum([
  "google-sheet",
  "database",
  "table",
  "cloudflare-kv",
  "s3-bucket",
  "queue",
  "file",
  "other",
]);

export const dateSchema = z
  .object({
    raw: text.describe("As the contract writes it."),
    date: z.iso.date().optional().describe("The same day as YYYY-MM-DD, where it can be read."),
  })
  .describe("A date as written and, where readable, as an ISO 8601 calendar date.");

export const systemReferenceSchema = z.object({
  id: slug.describe("The system's id in the catalogue."),
  name: text.describe("The system's canonical name."),
  role: z
    .enum(["a", "b", "other"])
    .describe("First or second system of the title, or a further one."),
  purpose: text.optional().describe("What the system is, as this contract describes it."),
});

export const endpointSchema = z.object({
  method: text.optional().describe("HTTP method or methods, upper case as written."),
  url: text.describe("URL or path, placeholders kept as written."),
  purpose: text.optional().describe("What the endpoint is for."),
  authentication: text.optional(),
  headers: text.optional().describe("Required headers, as written."),
  request: text.optional().describe("The request example, verbatim."),
  response: text.optional().describe("The response example, verbatim."),
});

export const storageSchema = z.object({
  location: text.optional().describe("Sheet id, table, bucket or path."),
  format: text.optional().describe("Column structure or file format."),
  permissions: text.optional().describe("Who may read and who may write, as written."),
  updateFrequency: text.optional(),
  resource: slug.optional().describe("Id of the shared resource this storage is, where it is one."),
});

export const eventSchema = z.object({
  name: text.describe("Topic, event or webhook name."),
  description: text.optional(),
});

export const errorHandlingSchema = z.object({
  unavailable: text.optional().describe("What happens while the system that takes is down."),
  giverUnavailable: text
    .optional()
    .describe("What happens while the system that gives is down, where the contract names it."),
  retry: text.optional().describe("How often and how long the call is repeated."),
  fallback: text.optional().describe("What is used instead."),
});

export const authenticationSchema = z.object({
  method: text.optional(),
  credentialsLocation: text
    .optional()
    .describe("Where the credentials are kept; never the credentials."),
  rotationPolicy: text.optional(),
});

export const exampleSchema = z.object({
  language: text.optional(),
  code: z.string(),
});

export const flowSchema = z.object({
  from: slug.describe("Id of the system that gives."),
  to: slug.describe("Id of the system that takes."),
  state: flowStateSchema,
  described: z
    .boolean()
    .optional()
    .describe(
      "`false` where the contract says neither what flows this way nor that nothing does; else left out.",
    ),
  purpose: text.optional(),
  format: text.optional(),
  frequency: text.optional(),
  direction: text
    .optional()
    .describe("Who acts: push from the giver, pull by the taker, or both, as written."),
  endpoints: z.array(endpointSchema),
  storage: z.array(storageSchema),
  events: z.array(eventSchema),
  errorHandling: errorHandlingSchema.optional(),
  authentication: authenticationSchema.optional(),
  examples: z.array(exampleSchema),
});

export const accessSchema = z.object({
  system: slug,
  mode: accessModeSchema,
});

export const resourceReferenceSchema = z.object({
  id: slug.describe("The resource's id in the catalogue."),
  kind: resourceKindSchema,
  name: text.describe(
    "The raw identifier: sheet id or name, qualified table, key pattern, bucket.",
  ),
  label: text
    .optional()
    .describe("A human name, where the contract gives one beside the identifier."),
  database: text
    .optional()
    .describe(
      "The database a table is in, where the contract tells it apart from the table's name.",
    ),
  purpose: text.optional(),
  access: z.array(accessSchema),
  permissions: text.optional().describe("The permissions as the contract words them."),
  schema: text.optional().describe("Columns or structure, as written (Markdown)."),
});

export const fieldSchema = z.object({
  name: text,
  type: text,
  optional: z.boolean(),
  note: text.optional().describe("The comment beside the field."),
});

export const dataFormatSchema = z.object({
  name: text.describe("Name of the interface or structure."),
  language: text.optional(),
  fields: z.array(fieldSchema),
});

export const versioningSchema = z.object({
  apiVersion: text.optional(),
  dataFormatVersion: text.optional(),
  lastBreakingChange: text.optional(),
  noticePeriod: text.optional(),
  deprecationTimeline: text.optional(),
  migrationGuide: text.optional(),
  supportedVersions: text.optional(),
  compatibilityMatrix: text.optional(),
});

export const scenarioSchema = z.object({ name: text, description: text.optional() });

export const testingSchema = z.object({
  local: text.optional().describe("How to test on one's own machine, verbatim."),
  mockData: text.optional().describe("The mock data, verbatim."),
  scenarios: z.array(scenarioSchema),
});

export const monitoringSchema = z.object({
  metrics: z.array(text),
  logging: z
    .object({ where: text.optional(), what: text.optional(), retention: text.optional() })
    .optional(),
  alerts: z
    .object({ when: text.optional(), who: text.optional(), how: text.optional() })
    .optional(),
});

export const rollbackSchema = z.object({
  case: text.describe("What broke."),
  steps: text.describe("What to do, as written (Markdown)."),
});

export const deploymentSchema = z.object({
  order: z.array(text),
  rollback: z.array(rollbackSchema),
  rollbackElsewhere: text
    .optional()
    .describe("Where the way back is described, as written (Markdown), if not here."),
});

export const changeSchema = z.object({
  date: dateSchema.optional(),
  version: text.optional(),
  change: text
    .optional()
    .describe("What changed; left out where the log tells no more than a version and its date."),
  breaking: z.boolean(),
});

export const contactSchema = z.object({
  role: text.describe("The label as written, e.g. `Till Owner`."),
  system: slug.optional().describe("The system whose contact this is, where the label names one."),
  name: text,
});

export const sectionSchema = z.object({
  anchor: text.describe("The fixed anchor, or the heading's own where the section is unknown."),
  title: text,
  level: z.number().int().min(1).max(6),
  line: z.number().int().min(1),
});

/** What contracts often state and the template has no slot for. */
export const factKeySchema = z.enum([
  "environments",
  "data-ownership",
  "idempotency",
  "rate-limits",
  "error-codes",
  "non-goals",
  "open-questions",
  "service-levels",
  "data-classification",
  "ordering",
  "sign-off",
]);

export const factSchema = z.object({
  key: factKeySchema,
  title: text.describe("The heading or label as written."),
  anchor: text.optional().describe("Anchor of the section it stands in."),
  text: text.describe("As written (Markdown)."),
});

export const contractSchema = z.object({
  id: text.describe(
    "Path below the contracts folder without extension, or the frontmatter's `id`.",
  ),
  title: text,
  file: text.describe("Path of the file, relative to the contracts folder, with `/`."),
  status: statusSchema,
  domain: text.optional(),
  tags: z.array(text),
  aliases: z.array(text),
  version: text.optional().describe("As written; need not be semantic."),
  lastUpdated: dateSchema.optional(),
  maintainers: z.array(text),
  overview: text.optional(),
  systems: z.array(systemReferenceSchema),
  flows: z.array(flowSchema),
  resources: z.array(resourceReferenceSchema),
  dataFormats: z.array(dataFormatSchema),
  authentication: z
    .object({ serviceAccount: text.optional(), apiKeys: text.optional() })
    .optional()
    .describe("Credentials both sides share."),
  versioning: versioningSchema.optional(),
  testing: testingSchema.optional(),
  monitoring: monitoringSchema.optional(),
  deployment: deploymentSchema.optional(),
  changeLog: z.array(changeSchema),
  contacts: z.array(contactSchema),
  notes: text.optional(),
  facts: z
    .array(factSchema)
    .optional()
    .describe(
      "Further facts stated as sections or labels: environments, idempotency, rate limits …",
    ),
  sections: z.array(sectionSchema),
  anchors: z
    .array(text)
    .optional()
    .describe("Further fixed anchors: what they are for stands below a heading of other words."),
});

export type Status = z.infer<typeof statusSchema>;
export type FlowState = z.infer<typeof flowStateSchema>;
export type AccessMode = z.infer<typeof accessModeSchema>;
export type ResourceKind = z.infer<typeof resourceKindSchema>;
export type ContractDate = z.infer<typeof dateSchema>;
export type SystemReference = z.infer<typeof systemReferenceSchema>;
export type Endpoint = z.infer<typeof endpointSchema>;
export type Storage = z.infer<typeof storageSchema>;
export type EventReference = z.infer<typeof eventSchema>;
export type ErrorHandling = z.infer<typeof errorHandlingSchema>;
export type Authentication = z.infer<typeof authenticationSchema>;
export type Flow = z.infer<typeof flowSchema>;
export type Access = z.infer<typeof accessSchema>;
export type ResourceReference = z.infer<typeof resourceReferenceSchema>;
export type DataFormat = z.infer<typeof dataFormatSchema>;
export type Versioning = z.infer<typeof versioningSchema>;
export type Testing = z.infer<typeof testingSchema>;
export type Monitoring = z.infer<typeof monitoringSchema>;
export type Deployment = z.infer<typeof deploymentSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Contract = z.infer<typeof contractSchema>;
