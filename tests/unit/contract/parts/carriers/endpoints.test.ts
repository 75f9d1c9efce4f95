import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const endpoints = (section: string) =>
  tillLedger(`## Till → Ledger\n\n### Interface\n\n${section}`).contract.flows[0]?.endpoints;

describe("an endpoint is stated", () => {
  test.each([
    ["in a fence", "```\nEndpoint: https://x.example/a\nMethod: POST\n```"],
    ["in labels", "- **Endpoint:** `https://x.example/a`\n- **Method:** `POST`"],
    ["with its method before it", "- **Endpoint:** POST https://x.example/a"],
    ["as a request line", "```http\nPOST https://x.example/a\n```"],
    ["in a table", "| Method | URL |\n|---|---|\n| POST | https://x.example/a |"],
    ["in a table without a method's column", "| Endpoint |\n|---|\n| `POST https://x.example/a` |"],
  ])("%s", (_, section) => {
    expect(endpoints(section)).toEqual([{ method: "POST", url: "https://x.example/a" }]);
  });
});

test.each([
  ["- GET `/feeds` – list", { method: "GET", url: "/feeds", purpose: "list" }],
  ["- `POST` /feeds: add", { method: "POST", url: "/feeds", purpose: "add" }],
  ["- **`PUT /feeds/{id}`**", { method: "PUT", url: "/feeds/{id}" }],
  ["- POST /feeds", { method: "POST", url: "/feeds" }],
  ["- POST /feeds — adds one", { method: "POST", url: "/feeds", purpose: "adds one" }],
  ["- POST /feeds (OAuth)", { method: "POST", url: "/feeds", authentication: "OAuth" }],
  [
    "- POST http://x.local:80/a , basic auth",
    { method: "POST", url: "http://x.local:80/a", authentication: "basic auth" },
  ],
  ["- PUT sftp://x.example/{id}.xml", { method: "PUT", url: "sftp://x.example/{id}.xml" }],
  ["GET /feeds?since={id}", { method: "GET", url: "/feeds?since={id}" }],
  [
    "POST https://x.example/feeds\nAuth: Bearer token\nNote: signed",
    { method: "POST", url: "https://x.example/feeds", authentication: "Bearer token" },
  ],
  ["`POST /feeds` – adds one", { method: "POST", url: "/feeds", purpose: "adds one" }],
  [
    "`POST /feeds`  \n**Authentication:** OAuth",
    { method: "POST", url: "/feeds", authentication: "OAuth" },
  ],
])("“%s” is a call", (text, endpoint) => {
  expect(endpoints(text)).toEqual([endpoint]);
});

test.each([
  "- GET /feeds: never",
  "- GET /feeds: no longer used",
  "- GET /feeds, then POST /feeds",
  "- GET /feeds may be slow",
  "- `GET` only",
  "- GET `/feeds` is tried twice",
  "GET /feeds is tried twice",
  "GET /feeds – as agreed in the last meeting",
  "`GET /feeds` – is no longer called",
  "`GET /feeds`, or whatever else is there",
])("“%s” is a sentence about one", (text) => {
  expect(endpoints(text)).toEqual([]);
});

test.each([
  ["`GET /items?since={ts}` (OAuth)", { method: "GET", url: "/items?since={ts}" }],
  ["`/items` (OAuth, see `auth.md`)", { url: "/items" }],
  ["GET /items (OAuth)", { method: "GET", url: "/items" }],
  ["`PUT` `/items/{id}`", { method: "PUT", url: "/items/{id}" }],
  ["`PUT` /items/{id}", { method: "PUT", url: "/items/{id}" }],
  ["/Items(42)", { url: "/Items(42)" }],
])("the address in “%s” has no remark", (value, endpoint) => {
  expect(endpoints(`- **Endpoint:** ${value}`)).toEqual([endpoint]);
});

test("headers may go on over several lines", () => {
  const fence = "```\nEndpoint: /a\nHeaders: X-A: 1\n         X-B: 2\n```";
  expect(endpoints(fence)).toEqual([{ url: "/a", headers: "X-A: 1\nX-B: 2" }]);
});

test("a raw request has headers and a body", () => {
  const fence = '```http\nPUT /a HTTP/1.1\nX-A: 1\n\n{ "b": 1 }\n```';
  expect(endpoints(fence)).toEqual([
    { method: "PUT", url: "/a", headers: "X-A: 1", request: '{ "b": 1 }' },
  ]);
});

const both = [
  { method: "POST", url: "/invoices", purpose: "creates one" },
  { method: "GET", url: "/invoices/{id}", purpose: "reads it" },
];

test.each([
  "### API\n\n- `POST /invoices` creates one\n- `GET /invoices/{id}` reads it",
  "- Format: JSON\n- POST /invoices — creates one\n- GET /invoices/{id}: reads it",
  "### Endpoints\n\n- POST /invoices creates one\n- GET /invoices/{id} reads it",
  "### Data Flow\n\n- POST /invoices (creates one)\n- GET /invoices/{id} (reads it)",
  "- `POST /invoices` creates one\n- **GET** `/invoices/{id}` [reads it]",
  "### API\n\n#### POST /invoices\n\ncreates one\n\n#### `GET /invoices/{id}`\n\n**Purpose:** reads it",
])("%j states two calls", (text) => {
  const [flow] = tillLedger(`## Till → Ledger\n\n${text}`).contract.flows;
  expect(flow).toMatchObject({ state: "active", endpoints: both });
});

test.each([
  "- `POST /invoices` creates one\n- The rest is read by hand",
  "- `POST /invoices` is tried twice\n- `GET /invoices` is not",
  "### POST\n\nSales.",
])("%j states none", (text) => {
  expect(tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0]?.endpoints).toEqual([]);
});

test.each([
  "```\nPOST /a\nGET  /a/{id}\n```",
  "| Call | When |\n|---|---|\n| POST /a | x |\n| GET /a/{id} | y |",
])("%j states two, and no headers", (text) => {
  expect(endpoints(text)).toEqual([
    { method: "POST", url: "/a" },
    { method: "GET", url: "/a/{id}" },
  ]);
});

test("one fence, or one list, may hold several", () => {
  expect(endpoints("```\nEndpoint: /a\nMethod: GET\nEndpoint: /b\nMethod: PUT\n```")).toEqual([
    { method: "GET", url: "/a" },
    { method: "PUT", url: "/b" },
  ]);
  expect(endpoints("- **Endpoint:** /a\n- **Method:** GET\n- **Endpoint:** /b")).toEqual([
    { method: "GET", url: "/a" },
    { url: "/b" },
  ]);
});

test.each([
  ["a hint", "```\nEndpoint: [URL]\nMethod: [GET/POST]\n```"],
  ["a method alone", "| Method | URL |\n|---|---|\n| POST | POST |"],
  ["a table of pages", "| Path | Purpose |\n|---|---|\n| /a | x |"],
  ["code that isn't a call", "```js\nconst url = '/a';\n```"],
])("%s is none", (_, section) => {
  expect(endpoints(section)).toEqual([]);
});

describe("examples belong to a call", () => {
  const request = '**Request Format:**\n\n```json\n{ "in": 1 }\n```\n';
  const response = '**Response Format:**\n\n```json\n{ "out": 1 }\n```\n';

  test("the one stated before them", () => {
    const first = "```\nEndpoint: /a\n```\n\n";
    const second = "```\nEndpoint: /b\n```\n\n";
    expect(endpoints(`${first}${request}${response}${second}`)).toEqual([
      { url: "/a", request: '{ "in": 1 }', response: '{ "out": 1 }' },
      { url: "/b" },
    ]);
  });

  test("the section's only one, wherever it stands", () => {
    expect(endpoints(`${request}${response}\n**Endpoint:** \`GET /a\`\n`)).toEqual([
      { method: "GET", url: "/a", request: '{ "in": 1 }', response: '{ "out": 1 }' },
    ]);
    const two = "\n- **Endpoint:** `GET /a`\n- **Endpoint:** `GET /b`\n";
    expect(endpoints(request + two)).toEqual([
      { method: "GET", url: "/a" },
      { method: "GET", url: "/b" },
    ]);
  });

  test("also under headings of their own", () => {
    const headings = "#### Request Body\n```json\n{}\n```\n#### Response\n```json\n[]\n```\n";
    expect(endpoints(`\`\`\`\nEndpoint: /a\n\`\`\`\n\n${headings}`)).toEqual([
      { url: "/a", request: "{}", response: "[]" },
    ]);
  });

  test("the only one of a table that takes a body", () => {
    const table = "| Method | Path |\n|---|---|\n| GET | /a |\n| POST | /b |\n\n";
    expect(endpoints(table + request)).toEqual([
      { method: "GET", url: "/a" },
      { method: "POST", url: "/b", request: '{ "in": 1 }' },
    ]);
  });

  test("or the one they name", () => {
    const table = "| Method | Path |\n|---|---|\n| POST | /a |\n| POST | /b |\n\n";
    const named = request.replace("Format:", "Format (`POST /b`):");
    expect(endpoints(table + named)?.map((endpoint) => endpoint.request)).toEqual([
      undefined,
      '{ "in": 1 }',
    ]);
    expect(endpoints(table + request)?.map((endpoint) => endpoint.request)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("a call may be all that a label tells of what carries a direction", () => {
  const endpoints = (line: string) =>
    tillLedger(`## Till → Ledger\n\n- **Format:** JSON\n- ${line}`).contract.flows[0]?.endpoints;

  test.each([
    "**Transport:** `POST /v5/errors`",
    "**Interface:** REST, `POST /v5/errors`",
    "**Mechanism:** HTTPS `POST /v5/errors`",
  ])("%s", (line) => {
    expect(endpoints(line)).toEqual([{ method: "POST", url: "/v5/errors" }]);
  });

  test.each(["**Transport:** Kafka topic `POST`", "**Interface:** none", "**Transport:** HTTPS"])(
    "not %s",
    (line) => {
      expect(endpoints(line)).toEqual([]);
    },
  );
});
