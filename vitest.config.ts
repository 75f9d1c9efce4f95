import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // A processor that others use as well is no reason to fail.
          testTimeout: 60_000,
          // Most of the time they would load the same modules again and again; the vocabulary is the only state they share.
          isolate: false,
          include: ["tests/unit/**/*.test.ts"],
          exclude: ["tests/unit/cli/**", "tests/unit/documentation/**"],
        },
      },
      {
        test: {
          // These run the compiled program; each starts processes of its own.
          name: "cli",
          include: ["tests/unit/{cli,documentation}/**/*.test.ts"],
          testTimeout: 60_000,
          globalSetup: "tests/unit/cli/compile.ts",
        },
      },
      {
        test: {
          // These install the packed package and build with it.
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          globalSetup: "tests/package/support/pack.ts",
        },
      },
    ],
    // Half of what runs waits for a program it has begun: of two processors, as many workers use 60 %.
    maxWorkers: availableParallelism() + 1,
    reporters: ["default", ["json", { outputFile: ".cache/reports/unit.json" }]],
  },
});
