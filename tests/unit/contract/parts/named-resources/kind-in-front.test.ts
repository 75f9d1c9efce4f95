/** Words for a kind of thing in front of a name in code: the thing is shared, whoever may use it. */
import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const shared = (section: string) =>
  readText(`# Integration Contract: ERP ↔ Shop\n\n## Shared Resources\n\n${section}`).contract
    .resources;

const written = [
  { system: "erp", mode: "write" },
  { system: "shop", mode: "read" },
];

test.each([
  ["- **Database table** `x`: ERP writes, Shop reads", { kind: "table", access: written }],
  ["- **Database table** `x` – ERP writes, Shop reads", { kind: "table", access: written }],
  ["- Database `x`: ERP writes, Shop reads", { kind: "database", access: written }],
  [
    "- Redis cache `x` – Shop only",
    { kind: "other", permissions: "Shop only", access: [{ system: "shop", mode: "unknown" }] },
  ],
  ["- **Redis cache** `x` (Shop only)", { kind: "other", permissions: "Shop only" }],
  ["- S3 bucket `x`: nightly exports", { kind: "s3-bucket", purpose: "nightly exports" }],
  ["- S3 bucket `x`", { kind: "s3-bucket" }],
  ["- **Dead letter queue:** `x`", { kind: "queue" }],
  ["### Queues\n\n- Kafka topic `x`", { kind: "queue" }],
  ["**SQS:** `x`", { kind: "queue" }],
  ["- **Redis:** `x`", { kind: "other" }],
  ["### Other Resources\n\n- **Kafka topic:** `x`", { kind: "queue" }],
  ["- **NATS stream:** `x`", { kind: "queue" }],
  ["- **DynamoDB table:** `x` (ERP writes)", { kind: "table", permissions: "ERP writes" }],
  ["- MySQL: `x`", { kind: "database" }],
  ["- **Redis:**\n  - `x` – ERP writes, Shop reads", { kind: "other", access: written }],
  ["### Redis\n\n- `x`: ERP writes, Shop reads", { kind: "other", access: written }],
  ["### Kafka\n\n- **Topic:** `x`", { kind: "queue" }],
  ["- **Bucket:** `x`, ERP writes, Shop reads", { kind: "s3-bucket", access: written }],
  [
    "### Databases\n\n- **Database:** core\n- **Table:** `x`\n- **Access:** ERP writes, Shop reads",
    { kind: "table", database: "core", access: written },
  ],
])("%s", (section, resource) => {
  expect(shared(section)).toMatchObject([{ id: "x", name: "x", ...resource }]);
});

test("two of a kind are two", () => {
  const found = shared(
    "- **Database table** `x`: ERP writes\n- **Database table** `y`: ERP writes",
  );
  expect(found.map(({ id }) => id)).toEqual(["x", "y"]);
});

test.each([
  ["orders-queue", "queue"],
  ["`orders-queue`", "queue"],
  ["core.orders", "other"],
])("a name may stand in the place of a label: %s", (name, kind) => {
  const [found] = shared(`- **${name}:** ERP writes, Shop reads`);
  expect(found).toMatchObject({ kind, name: name.replaceAll("`", ""), access: written });
});

test.each(["Read-only", "read-only", "CI/CD", "Batch", "E-mail"])(
  "but %s is no name of a program's",
  (word) => expect(shared(`- **${word}:** ERP writes, Shop reads`)).toEqual([]),
);

test("a word of its own beside the kind is a name for people", () => {
  expect(shared("- Orders topic `x`")).toMatchObject([{ kind: "queue", label: "Orders topic" }]);
});

test.each([
  "- **Partition key:** `x`",
  "- **Kafka partition key:** `x`",
  "- **Key:** `x`",
  "- **Region:** `eu-west-1`",
  "- **Index:** `x`",
  "- **Volume:** `10 GB`",
  "- **Cache:** `30 s`",
  "- **Redis:** `redis.acme.example:6379`",
  "- **Bucket policy:** `strict`",
  "- **Table size:** `x`",
  "- **Topic:** see the wiki",
  "- Partition key `x`",
  "- Columns of the table `x`",
  "- See table `x`",
  "- Reads table `x`",
  "- Redis cache `x` – no longer used",
  "- Redis cache `x` – planned",
  "- Redis cache `x` speeds it up",
  "### Columns\n\n- File `x`",
])("“%s” is none", (section) => {
  expect(shared(section)).toEqual([]);
});

test("nor is a topic of a direction", () => {
  const { resources } = readText(
    "# Integration Contract: ERP ↔ Shop\n\n## ERP → Shop\n\n- **Bucket:** see the wiki",
  ).contract;
  expect(resources).toEqual([]);
});
