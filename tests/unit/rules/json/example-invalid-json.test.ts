import { expect, it } from "vitest";
import { exampleInvalidJson } from "../../../../src/rules/json/example-invalid-json.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

async function found(sections: string) {
  const subject = subjectOf(`# Integration Contract: Till ↔ Ledger\n\n${sections}`);
  return (await runRule(exampleInvalidJson, subject)).map(({ line, column, message }) => ({
    at: `${line}:${column}`,
    message,
  }));
}

it("judges any JSON example, whichever section it stands in", async () => {
  const fence = '```json\n{ "total": 12,5 }\n```\n';
  expect(
    await found(`## Testing\n\n### Mock Data\n${fence}\n## Notes\n\nAs sent:\n\n${fence}`),
  ).toEqual([
    {
      at: "7:15",
      message: expect.stringContaining("The JSON example in “Mock Data” is no valid JSON"),
    },
    {
      at: "15:15",
      message: expect.stringContaining("The JSON example in “Notes” is no valid JSON"),
    },
  ]);
});

it("names the call whose example it is, once", async () => {
  const call =
    "```\nEndpoint: /v2/journal\nMethod: POST\n```\n\n**Request Format:**\n```json\n{ 'total': 1 }\n```\n";
  expect(await found(`## Till → Ledger\n\n### Interface Details\n${call}`)).toEqual([
    { at: "13:3", message: expect.stringContaining("The request example of `/v2/journal`") },
  ]);
});

it("finds its place within a list and a quotation", async () => {
  expect(
    await found("- A sale:\n\n  ```json\n  { total: 1 }\n  ```\n\n> ```json\n> [1\n> ```\n"),
  ).toEqual([
    { at: "6:5", message: expect.stringContaining("The JSON example is no valid JSON") },
    { at: "10:5", message: expect.stringContaining("ends too early") },
  ]);
  expect(await found("1. ```json\n   { total: 1 }\n   ```\n2. Next\n")).toHaveLength(1);
});

it.each([
  ["comments", '{ "a": 1 // one\n}'],
  ["what is left out", '{ "a": 1, ... }'],
  ["a comma to spare", '{ "a": [1, 2,], }'],
  ["nothing", ""],
])("tolerates %s", async (_, code) => {
  expect(await found(`## Notes\n\n\`\`\`json\n${code}\n\`\`\`\n`)).toEqual([]);
});

it("leaves other languages and unmarked code alone", async () => {
  expect(
    await found(
      "```jsonc\n{ a }\n```\n\n```\n{ a }\n```\n\n````markdown\n```json\n{ a }\n```\n````\n",
    ),
  ).toEqual([]);
});
