/** What looks like a key, a token, a private key or a password: secretlint's recommended preset decides. */
import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import type { Secret, Source } from "./model/document.ts";

// It would time every pattern in every file, and keep the times of all.
secretLintProfiler.setEnabled(false);

const config = {
  rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }],
};

/**
 * The preset compares each of its finds with each other; in a large file it looks at a part at a time. Parts overlap by
 * more than any key is long.
 */
const partLength = 100_000;
const overlap = 10_000;

/** Where parts begin: at a line's beginning, where there is one, so that no key is cut in two. */
function beginningsIn(text: string): number[] {
  const beginnings = [0];
  for (let at = partLength; at < text.length; at += partLength) {
    const line = text.lastIndexOf("\n", at) + 1;
    beginnings.push(line > at - overlap ? line : at);
  }
  return beginnings;
}

/** In the order of the text. */
export async function findSecrets({ text, file }: Source): Promise<Secret[]> {
  const found: Found[] = [];
  const beginnings = beginningsIn(text);
  for (const [index, beginning] of beginnings.entries()) {
    const next = beginnings[index + 1] ?? text.length;
    const { messages } = await lintSource({
      source: {
        content: text.slice(beginning, next + overlap),
        contentType: "text",
        filePath: file,
        ext: ".md",
      },
      options: { config, noPhysicFilePath: true, maskSecrets: true },
    });
    for (const { range, messageId: kind } of messages) {
      const [start, end] = [beginning + range[0], beginning + range[1]];
      // What begins in the overlap is the next part's to tell.
      if (start < next && !isStandIn(text.slice(start, end))) found.push({ start, end, kind });
    }
  }
  return placed(
    found.toSorted((a, b) => a.start - b.start),
    text,
  );
}

/** `ghp_xxxx…`, `xoxb-your-token`, `app:<password>@host`: written so that nobody takes it for a secret. */
function isStandIn(secret: string): boolean {
  // Of an address only the password is one.
  const [, password = secret] = /:\/\/[^:@/\s]*:([^@\s]*)@/u.exec(secret) ?? [];
  return /^<[^<>]+>$|x{8}|\*{4}|\byour[-_]/iu.test(password);
}

interface Found {
  start: number;
  end: number;
  kind: string;
}

/** Lines are counted once, in the order of the text. */
function placed(found: readonly Found[], text: string): Secret[] {
  let [line, lineStart] = [1, 0];
  return found.map(({ start, end, kind }) => {
    for (let next = text.indexOf("\n", lineStart); next >= 0 && next < start;) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf("\n", lineStart);
    }
    return { place: { line, column: start - lineStart + 1 }, text: text.slice(start, end), kind };
  });
}
