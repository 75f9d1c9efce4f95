import { readFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import picocolors from "picocolors";
import { afterEach, describe, expect, it, vi } from "vitest";
import { explain } from "../../../../src/cli/terminal/explain.ts";
import { Failure } from "../../../../src/cli/terminal/failure.ts";
import type { Terminal } from "../../../../src/cli/terminal/terminal.ts";
import { NothingToRead } from "../../../../src/workspace/workspace.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

function explained(error: unknown): { code: number; err: string } {
  const colours = picocolors.createColors(false);
  let err = "";
  const terminal: Terminal = {
    out: () => expect.unreachable("Errors belong on stderr."),
    err: (text) => {
      err += text;
    },
    status: () => {},
    stage: () => {},
    clear: () => {},
    outColours: colours,
    errColours: colours,
    outHasColour: false,
    errHasColour: false,
    isInteractive: false,
  };
  return { code: explain(error, terminal), err };
}

describe("what a user can put right", () => {
  it("is told with its hint and exits with 2", () => {
    expect(explained(new Failure("No such thing.", "Try another."))).toEqual({
      code: 2,
      err: "error: No such thing.\n  hint: Try another.\n",
    });
  });

  it("includes an empty folder", () => {
    const { code, err } = explained(new NothingToRead("docs holds no contract."));
    expect(code).toBe(2);
    expect(err).toMatch(/^error: docs holds no contract\.\n {2}hint: .*contract-atlas new/);
  });

  it("includes what the operating system refuses", () => {
    let refused: unknown;
    try {
      readFileSync("/nowhere/at/all");
    } catch (error) {
      refused = error;
    }
    const { code, err } = explained(refused);
    expect(code).toBe(2);
    expect(err).toBe(
      "error: /nowhere/at/all can't be used: no such file or directory (ENOENT).\n  hint: It may have been moved or removed meanwhile; see whether it is there and run it again.\n",
    );
  });

  it.each([
    [
      "EACCES",
      "/srv/site/x",
      /hint: Have the right to use it given to you, or name another folder/,
    ],
    ["EROFS", join(tmpdir(), "x"), /hint: Set TMPDIR to a folder that you may write to\./],
    ["EMFILE", "/srv/contracts/x.md", /hint: Allow more open files \(`ulimit -n`\)/],
  ])("says what to do about %s at %s", (name, path, hint) => {
    const errno = -constants.errno[name as keyof typeof constants.errno];
    const refused = Object.assign(new Error(name), { code: name, errno, path, syscall: "open" });
    const { code, err } = explained(refused);
    expect(code).toBe(2);
    expect(err).toContain(`error: ${path} can't be used: `);
    expect(err).toMatch(hint);
  });
});

describe("no room on the disk", () => {
  const copy = Object.assign(
    new Error("ENOSPC: no space left on device, copyfile 'a' -> '/out/b'"),
    {
      code: "ENOSPC",
      errno: -28,
      path: "a",
      dest: "/out/b",
    },
  );
  const limit = Object.assign(new Error("EFBIG: file too large, write"), {
    code: "EFBIG",
    errno: -27,
  });
  const bundler = new Error(
    "Build failed with 1 error:\n\nFailed to write file in /out/x.js\n\nCaused by:\n    No space left on device (os error 28)",
  );

  it.each([
    ["/out/b", copy],
    ["what is needed", limit],
    ["/out/x.js", bundler],
  ])("is told by what can't be written: %s", (file, error) => {
    const { code, err } = explained(error);
    expect(code).toBe(2);
    expect(err).toBe(
      `error: There is no room to write ${file}.\n  hint: Make room there and run it again.\n`,
    );
  });
});

describe("a fault of the program", () => {
  it("is one line and what to do, without a stack, and exits with 70", () => {
    const { code, err } = explained(new TypeError("x is not a function"));
    expect(code).toBe(70);
    expect(err).toContain("contract-atlas stopped unexpectedly: x is not a function");
    expect(err).toContain("this is a bug in contract-atlas");
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("shows its stack when asked to", () => {
    vi.stubEnv("CONTRACT_ATLAS_DEBUG", "1");
    expect(explained(new TypeError("x is not a function")).err).toMatch(/\n\s+at /);
  });
});
