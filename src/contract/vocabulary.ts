/**
 * The words contracts use. One table for headings, one for labels: every synonym and every language is a row
 * here and nowhere else. Words are compared after `normaliseHeading`, so case, numbering, emoji and
 * punctuation don't matter.
 */

export const sectionWords = {
  overview: [
    "overview",
    "summary",
    "introduction",
    "executive summary",
    "about this integration",
    "at a glance",
  ],
  purpose: ["purpose", "why", "intent", "goal", "business purpose"],
  "data-flow": ["data flow", "flow", "data flows", "transfer"],
  interface: [
    "interface details",
    "interface",
    "interfaces",
    "technical details",
    "api",
    "api details",
    "endpoints",
  ],
  "api-endpoint": [
    "api endpoint",
    "api endpoints",
    "endpoint",
    "rest api",
    "http api",
    "webhook endpoint",
  ],
  "shared-storage": ["shared storage", "storage", "file drop", "shared table", "shared sheet"],
  events: [
    "events",
    "event",
    "topics",
    "messages",
    "webhooks",
    "webhook",
    "queues",
    "published events",
  ],
  "request-format": ["request format", "request", "payload", "request body"],
  "response-format": ["response format", "response", "response body"],
  "error-handling": [
    "error handling",
    "failure handling",
    "failure modes",
    "errors",
    "resilience",
    "when things fail",
  ],
  example: ["example", "examples", "example call", "sample", "code example", "usage"],
  "shared-resources": ["shared resources", "resources", "shared infrastructure", "shared data"],
  "google-sheets": ["google sheets", "google sheet", "sheets", "spreadsheets"],
  databases: ["databases", "database", "tables", "database tables"],
  "other-resources": ["other resources", "other", "other shared resources"],
  "data-formats": [
    "data formats",
    "data format",
    "data structures",
    "data model",
    "schemas",
    "schema",
    "payloads",
  ],
  "data-structures": ["common data structures", "common structures", "shared types", "types"],
  authentication: [
    "authentication",
    "authentication and security",
    "auth",
    "security",
    "authentication and authorisation",
    "authentication and authorization",
    "access and credentials",
    "credentials",
  ],
  "shared-credentials": ["shared credentials", "shared secrets"],
  versioning: ["versioning", "versioning and compatibility", "compatibility", "versions"],
  "current-version": ["current version"],
  "breaking-changes-policy": ["breaking changes policy", "breaking changes", "change policy"],
  "backwards-compatibility": ["backwards compatibility", "backward compatibility"],
  testing: ["testing", "tests", "test plan", "verification"],
  "local-testing": ["local testing", "testing locally", "how to test", "local setup"],
  "mock-data": ["mock data", "test data", "sample data", "fixtures"],
  "test-scenarios": ["test scenarios", "scenarios", "test cases"],
  monitoring: ["monitoring", "monitoring and logging", "observability", "monitoring and alerting"],
  "what-to-monitor": ["what to monitor", "metrics", "key metrics", "health checks"],
  logging: ["logging", "logs"],
  alerts: ["alerts", "alerting", "alarms"],
  deployment: ["deployment", "deployment and rollback", "release", "rollout"],
  "deployment-order": ["deployment order", "deploy order", "order of deployment", "release order"],
  "rollback-plan": ["rollback plan", "rollback", "roll back", "rollback procedure", "backout plan"],
  "change-log": [
    "change log",
    "changelog",
    "history",
    "revision history",
    "version history",
    "changes",
  ],
  contacts: [
    "contacts",
    "contact",
    "owners",
    "ownership",
    "who to call",
    "people",
    "points of contact",
  ],
  notes: ["notes", "additional notes", "remarks", "gotchas", "known issues"],
  environments: ["environments", "base urls", "base url", "hosts"],
  "data-ownership": [
    "data ownership",
    "source of truth",
    "system of record",
    "who owns which data",
  ],
  "lifecycle-status": ["status", "lifecycle", "lifecycle status"],
  idempotency: ["idempotency", "idempotence", "deduplication"],
  "rate-limits": ["rate limits", "rate limiting", "limits", "quotas", "throttling"],
  "error-codes": ["error codes", "status codes", "error responses"],
  "non-goals": ["non goals", "out of scope", "not in scope"],
  "open-questions": ["open questions", "open issues", "outstanding questions"],
  "service-levels": [
    "sla",
    "slas",
    "slo",
    "slos",
    "service levels",
    "service level",
    "timeouts",
    "timeouts and sla",
    "performance",
  ],
  "data-classification": [
    "data classification",
    "pii",
    "privacy",
    "personal data",
    "data protection",
    "compliance",
  ],
  ordering: ["ordering", "ordering guarantees", "delivery guarantees"],
  "sign-off": ["sign off", "signoff", "approval", "approvals"],
} satisfies Record<string, readonly string[]>;

export type SectionKey = keyof typeof sectionWords;

/** A label's words; a pattern where the label holds a system's name. */
interface LabelEntry {
  words: readonly string[];
  pattern?: RegExp;
}

export const labelWords = {
  version: { words: ["version", "contract version", "document version"] },
  lastUpdated: {
    words: ["last updated", "updated", "last update", "last modified", "date", "last reviewed"],
  },
  maintainers: {
    words: ["maintained by", "maintainer", "maintainers", "owner", "author", "authors"],
  },
  status: { words: ["status", "lifecycle", "state"] },
  domain: { words: ["domain", "business domain", "area"] },
  tags: { words: ["tags", "labels", "keywords"] },
  systemA: { words: ["system a", "system 1", "source system", "producer", "provider"] },
  systemB: { words: ["system b", "system 2", "target system", "consumer"] },
  purpose: { words: ["purpose", "why", "what for", "use"] },
  format: { words: ["format", "data format", "file format", "payload format"] },
  frequency: { words: ["frequency", "how often", "cadence", "schedule", "timing"] },
  direction: { words: ["direction", "mode", "push or pull", "pattern"] },
  endpoint: { words: ["endpoint", "url", "path", "route", "uri", "webhook url"] },
  method: { words: ["method", "http method", "verb", "authentication method", "auth method"] },
  authentication: {
    words: ["authentication", "auth", "authorisation", "authorization", "security"],
  },
  headers: { words: ["headers", "required headers", "header"] },
  request: {
    words: ["request format", "request", "request body", "payload", "request example", "body"],
  },
  response: { words: ["response format", "response", "response body", "response example"] },
  location: { words: ["location", "where stored", "storage location", "bucket", "table", "file"] },
  permissions: {
    words: [
      "permissions",
      "access",
      "permission",
      "access rights",
      "who can access",
      "readers and writers",
    ],
  },
  updateFrequency: { words: ["update frequency", "updated how often", "refresh", "refresh rate"] },
  event: { words: ["event", "topic", "event name", "webhook", "message"] },
  unavailable: {
    words: [
      "unavailable",
      "on failure",
      "if unavailable",
      "when unavailable",
      "outage",
      "downtime",
    ],
    pattern:
      /^(?:what happens )?(?:if|when) .*\b(?:unavailable|down|offline|unreachable|not available|fails|is out)\b/,
  },
  retry: { words: ["retry logic", "retry", "retries", "retry policy", "retry strategy"] },
  fallback: {
    words: ["fallback", "fall back", "fallback behaviour", "fallback behavior", "workaround"],
  },
  credentialsLocation: {
    words: [
      "credentials location",
      "credentials",
      "credential location",
      "where credentials are stored",
      "secret location",
      "secrets",
    ],
  },
  rotationPolicy: { words: ["rotation policy", "rotation", "key rotation", "rotated"] },
  serviceAccount: { words: ["service account", "service accounts"] },
  apiKeys: { words: ["api keys", "api key"] },
  sheet: {
    words: [
      "sheet name id",
      "sheet name",
      "sheet id",
      "sheet",
      "google sheet",
      "spreadsheet",
      "spreadsheet id",
    ],
  },
  schema: { words: ["schema", "columns", "column structure", "structure"] },
  database: { words: ["database", "db", "schema name", "dataset"] },
  tables: { words: ["tables", "table names", "collections", "views"] },
  cloudflareKv: { words: ["cloudflare kv", "kv", "kv keys", "kv namespace", "workers kv"] },
  s3Buckets: { words: ["s3 buckets", "s3 bucket", "s3", "buckets", "object storage"] },
  queue: {
    words: [
      "queue",
      "queues",
      "topics",
      "kafka topic",
      "kafka topics",
      "sqs queue",
      "message queue",
      "event bus",
    ],
  },
  files: { words: ["files", "file share", "sftp", "shared folder", "drop folder"] },
  other: { words: ["other", "others", "other resources"] },
  apiVersion: { words: ["api version"] },
  dataFormatVersion: { words: ["data format version", "format version", "schema version"] },
  lastBreakingChange: { words: ["last breaking change"] },
  noticePeriod: { words: ["notice period", "notice"] },
  deprecationTimeline: { words: ["deprecation timeline", "deprecation", "deprecation period"] },
  migrationGuide: { words: ["migration guide", "migration"] },
  supportedVersions: { words: ["supported versions"] },
  compatibilityMatrix: { words: ["compatibility matrix"] },
  where: { words: ["where", "log location"] },
  what: { words: ["what", "what is logged", "events logged"] },
  retention: { words: ["retention", "retention period", "kept for"] },
  when: { words: ["when", "trigger", "triggers", "condition", "conditions"] },
  who: { words: ["who", "recipient", "recipients", "notify", "receiver", "notified"] },
  how: { words: ["how", "channel", "channels", "via"] },
} satisfies Record<string, LabelEntry>;

export type LabelKey = keyof typeof labelWords;

/** Column headers of tables, by what the column holds. */
export const columnWords = {
  date: ["date", "when", "day"],
  version: ["version", "ver", "release"],
  change: ["change", "changes", "description", "summary", "what changed", "details"],
  breaking: ["breaking", "breaking change"],
  method: ["method", "verb", "http method"],
  url: ["path", "endpoint", "url", "route", "uri", "method and path", "method path"],
  purpose: ["purpose", "description", "what", "what for", "use", "meaning"],
  authentication: ["auth", "authentication", "security"],
  headers: ["headers", "header"],
  event: ["event", "topic", "event name", "name", "message", "webhook"],
  resource: [
    "resource",
    "sheet",
    "sheet name",
    "table",
    "bucket",
    "key",
    "keys",
    "queue",
    "name",
    "sheet name id",
  ],
  permissions: ["permissions", "access", "who", "readers and writers"],
  schema: ["schema", "columns", "structure"],
  role: ["role", "system", "responsibility", "for"],
  name: ["name", "person", "owner", "contact", "who", "team"],
  field: ["field", "column", "property", "name", "attribute"],
  type: ["type", "data type"],
  optional: ["optional", "required"],
} satisfies Record<string, readonly string[]>;

export type ColumnKey = keyof typeof columnWords;

/** Words that say a direction is agreed but not built, and that nothing flows. */
export const plannedWords =
  /\b(?:planned|roadmap|not yet|in future|future work|upcoming|coming in|to be built|proposed)\b/i;
export const noneWords =
  /\b(?:no|without)\b[^.]{0,60}\b(?:flow|flows|communication|data|integration|call|calls|traffic|direction|interface|message|messages)\b|\bnothing\b|\bone[- ]way\b|\bnot applicable\b|^n\/?a\b|^none\b/i;

/** What a cell or value says when it says nothing. */
export const nothingWords =
  /^(?:none|no|n\/?a|not applicable|nothing|-|–|—|not used|null|nil)\.?$/i;

/** Words after a system's name in a contact label: `Till Owner`, `Ledger on-call`. */
export const roleWords =
  /\b(?:product owner|tech lead|technical owner|business owner|owner|owners|team|contact|lead|maintainer|on[- ]?call|support|escalation|manager|engineer|engineering)\b/i;

const sectionIndex = indexOf(sectionWords);
const labelIndex = new Map<string, LabelKey>(
  (Object.entries(labelWords) as [LabelKey, LabelEntry][]).flatMap(([key, { words }]) =>
    words.map((word): [string, LabelKey] => [word, key]),
  ),
);
const labelPatterns = (Object.entries(labelWords) as [LabelKey, LabelEntry][]).flatMap(
  ([key, { pattern }]) => (pattern ? [{ key, pattern }] : []),
);

export function sectionKeyOf(title: string): SectionKey | undefined {
  return firstMatch(sectionIndex, title);
}

export function labelKeyOf(label: string): LabelKey | undefined {
  return (
    firstMatch(labelIndex, label) ??
    labelPatterns.find(({ pattern }) => pattern.test(normaliseHeading(label)))?.key
  );
}

/** The column that answers to `key`: the one whose header is the earliest of the key's words. */
export function columnIndex(headers: readonly string[], key: ColumnKey): number {
  const normalised = headers.map((header) => normaliseHeading(header));
  for (const word of columnWords[key]) {
    const index = normalised.indexOf(word);
    if (index >= 0) return index;
  }
  return -1;
}

/** Lower case, without numbering, emoji, punctuation and the "&"; `2a. Auth & Security:` → `auth and security`. */
export function normaliseHeading(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}§]+/u, "")
    .replace(/^(?:§\s*)?(?:\d+[a-z]?(?:\.\d+)*[.):]?\s+|[ivx]+[.)]\s+)/u, "")
    .replace(/^option\s+\w+\s*[:.–—-]\s*/u, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function firstMatch<K extends string>(index: Map<string, K>, title: string): K | undefined {
  const withoutBrackets = title.replace(/\s*[([{].*$/u, "");
  for (const candidate of [title, withoutBrackets]) {
    const words = normaliseHeading(candidate);
    const found = index.get(words) ?? index.get(words.replace(/ and .*$/u, ""));
    if (found) return found;
  }
  return undefined;
}

function indexOf<K extends string>(table: Record<K, readonly string[]>): Map<string, K> {
  const index = new Map<string, K>();
  for (const [key, words] of Object.entries(table) as [K, readonly string[]][]) {
    for (const word of words) if (!index.has(word)) index.set(word, key);
  }
  return index;
}
