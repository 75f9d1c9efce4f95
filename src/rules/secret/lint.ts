import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";

// It would time every pattern in every file, and keep the times of all.
secretLintProfiler.setEnabled(false);

const config = {
  rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }],
};

export async function lint(content: string, filePath: string) {
  const { messages } = await lintSource({
    source: { content, contentType: "text", filePath, ext: ".md" },
    options: { config, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages;
}
