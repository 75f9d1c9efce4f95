/** What looks like a key, a token, a private key or a password: secretlint's recommended preset decides. */
import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import type { Place, Source } from "../../contract/document.ts";

export interface Secret {
  place: Place;
  /** Never to be shown. */
  text: string;
  /** What it looks like, in the preset's own words, e.g. `GITHUB_TOKEN`. */
  kind: string;
}

// It would time every pattern in every file, and keep the times of all.
secretLintProfiler.setEnabled(false);

const config = {
  rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }],
};

const known = new WeakMap<Source, Promise<Secret[]>>();

/** Looked for once a file, however often it is asked. */
export function secretsIn(source: Source): Promise<Secret[]> {
  let secrets = known.get(source);
  if (secrets === undefined) known.set(source, (secrets = findSecrets(source)));
  return secrets;
}

async function findSecrets({ text, file }: Source): Promise<Secret[]> {
  const { messages } = await lintSource({
    source: { content: text, contentType: "text", filePath: file, ext: ".md" },
    options: { config, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages.map(({ range: [start, end], loc, messageId }) => ({
    place: { line: loc.start.line, column: loc.start.column + 1 },
    text: text.slice(start, end),
    kind: messageId,
  }));
}
