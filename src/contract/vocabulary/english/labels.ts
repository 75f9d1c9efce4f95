/** Labels, by the fact that stands behind them. */
export const labels = {
  version: "version | contract version | document version | doc version | revision | rev",
  lastUpdated:
    "last updated | updated | last updated on | last update | last modified | last modified on | last change | last changed | last changed on | modified | modified on | updated on | date | last reviewed | last review | last reviewed on | last edited | last edited on | last edited time | last edit | last touched | last touched on",
  maintainers:
    "maintained by | kept by | looked after by | owned by | responsible | maintainer | maintainers | owners | integration maintainer | integration owner | document owner | contract owner | document owners | contract owners | doc owner | spec owner | page owner | content owner | owner of document | owner of this document | owner of the document | owner of contract | owner of this contract | owner of the contract | document maintainer | document maintained by | contract maintained by | owner | author | authors",
  // Who maintains it where nobody is said to
  creator: "created by | added by | creator",
  status: "status | lifecycle | state",
  domain: "domain | business domain | area",
  tags: "tags | labels | keywords",
  systemA: "system a | system 1 | source system | producer | provider",
  systemB: "system b | system 2 | target system | consumer",
  vendor: "vendor | third party | external system | external partner | external party",
  purpose: "purpose | why | what for | use",
  format:
    "format | data format | file format | payload format | message format | message standard | standard",
  frequency: "frequency | how often | cadence | schedule | timing | freshness",
  direction: "direction | push or pull | push pull | pull push | pattern",
  // Of a flow its direction, of credentials their method
  mode: "mode",
  // What carries a flow; it may tell its format or its queue as well
  transport:
    "transport | transport protocol | transport method | transfer | transfer method | transfer protocol | protocol | delivery | delivery method | sent via | sent over | medium | interface type",
  // Of a flow what carries it, of credentials their method
  mechanism: "mechanism",
  endpoint:
    "endpoint | url | path | route | uri | webhook url | rpc | rpc method | rpc call | grpc call | grpc method | graphql mutation | graphql query | graphql operation",
  method:
    "method | http method | verb | authentication method | auth method | authentication mechanism | auth mechanism",
  authentication:
    "authentication | auth | authorisation | authorization | security | login | log in | sign in | signing in",
  headers: "headers | required headers | header",
  request:
    "request format | request | request body | payload | request example | example request | sample request | body",
  response:
    "response format | response | response body | response example | example response | sample response",
  location: "location | where stored | storage location | bucket | table | file",
  permissions:
    "permissions | access | permission | access rights | who can access | readers and writers",
  updateFrequency: "update frequency | updated how often | refresh | refresh rate",
  event: "event | events | topic | event name | webhook | webhooks | message | messages",
  unavailable:
    "unavailable | on failure | if unavailable | when unavailable | outage | downtime | down | if down | when down | offline | offline behaviour | offline behavior | offline mode | working offline | when offline | if offline | if it breaks | when it breaks | if it fails | when it fails | if this fails | on error | on outage",
  retry:
    "retry logic | retry | retries | retry policy | retry strategy | retry mechanism | retry mechanisms | retry behaviour | retry behavior | automatic retries",
  fallback:
    "fallback | fallbacks | fall back | fallback behaviour | fallback behavior | fallback plan | fallback strategy | fallback mode | manual fallback | workaround | workarounds | manual workaround | manual workarounds | fallback mechanism | fallback mechanisms | fallback procedure | fallback handling | fallback approach | graceful degradation | degraded mode | contingency | contingency plan | plan b | if late | if missing | if late or missing | if missing or late | if it is late | if it is missing | if delayed",
  credentialsLocation:
    "credentials location | credentials | credential location | where credentials are stored | secret location | secrets | passwords | keys and passwords | keys and secrets | logins | stored in | stored where | kept in | kept where | secret store | credentials kept in | credentials stored in | credentials are kept in | secret kept in | secrets kept in | secrets stored in | key kept in | keys kept in | where kept | where credentials are kept | where secrets are kept | where keys are kept | credential store | credential storage | secret storage | key storage",
  rotationPolicy:
    "rotation policy | rotation | key rotation | rotated | rotation interval | rotation period | rotation schedule",
  lastRotated:
    "last rotated | last rotated on | last rotated at | last rotation | last rotation date | last rotation on | date of last rotation | last key rotation | last renewed | last renewed on | last renewal",
  serviceAccount: "service account | service accounts",
  apiKeys: "api keys | api key",
  sheet:
    "sheet name id | sheet name | sheet id | sheet | google sheet | spreadsheet | spreadsheet id",
  // Several, by the names people call them
  sheets: "sheets | google sheets | spreadsheets | sheet names",
  schema: "schema | columns | column structure | structure",
  database:
    "database | databases | db | schema name | database schema | db schema | postgres schema | postgresql schema | snowflake schema | oracle schema | redshift schema | dataset",
  tables: "tables | table names | collections | views",
  cloudflareKv: "cloudflare kv | kv | kv keys | kv namespace | workers kv",
  s3Buckets: "s3 buckets | s3 bucket | s3 | buckets | object storage",
  // Buckets and blobs that aren't S3's, and whatever else keeps data
  stores:
    "gcs bucket | gcs buckets | gcs | google cloud storage | google cloud storage bucket | google cloud storage buckets | azure blob | azure blobs | azure blob storage | azure blob container | azure blob containers | blob storage | blob container | blob containers | r2 bucket | r2 buckets | minio bucket | minio buckets | redis key | redis keys | search index",
  queue:
    "queue | queues | topics | kafka topic | kafka topics | mqtt topic | mqtt topics | sqs queue | sqs queues | sns topic | sns topics | pub sub topic | pub sub topics | rabbitmq queue | rabbitmq queues | exchange | exchanges | rabbitmq exchange | rabbitmq exchanges | amqp exchange | amqp exchanges | topic exchange | kinesis stream | kinesis streams | message queue | message queues | event bus",
  files:
    "files | file share | file shares | sftp | sftp folder | sftp folders | sftp directory | sftp path | sftp server | ftp folder | shared folder | shared folders | drop folder | drop folders | network share | network folder",
  other: "other | others | other resources",
  apiVersion: "api version | current api version",
  dataFormatVersion: "data format version | format version | schema version",
  lastBreakingChange: "last breaking change",
  noticePeriod: "notice period | notice | advance notice | deprecation notice",
  deprecationTimeline:
    "deprecation timeline | deprecation | deprecation period | deprecation policy",
  migrationGuide: "migration guide | migration",
  supportedVersions: "supported versions",
  compatibilityMatrix: "compatibility matrix",
  where: "where | log location",
  what: "what | what is logged | events logged",
  retention: "retention | retention period | kept for",
  // Below "Deployment"; "Deployment Order" is a heading
  deploymentOrder: "order | sequence | deploy first | release sequence",
  when: "when | alert | alarm | threshold | trigger | triggers | condition | conditions",
  who: "who | recipient | recipients | notify | receiver | notified",
  how: "how | channel | channels | via",
};
