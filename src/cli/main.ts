#!/usr/bin/env node
/** Only what every Node can run: the rest is imported once the version is known to be new enough. */
import module from "node:module";
import process from "node:process";
import v8 from "node:v8";

const { engines } = module.createRequire(import.meta.url)("../../package.json") as {
  engines: { node: string };
};
const oldestNode = engines.node.replace(">=", "");
const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split(".").map(Number);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  process.stderr.write(
    `error: contract-atlas needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.\n` +
      "  hint: install a current Node from https://nodejs.org, or run `npx -p node@24 -p contract-atlas contract-atlas`.\n",
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache();
  // A command runs for seconds and most of its code a few times: what V8 compiles early pays, as it wouldn't in a server;
  // its slowest compiler is for what runs far more often than a contract has lines, and what the faster one needs to know
  // is gathered from the first call on.
  v8.setFlagsFromString("--always-sparkplug");
  v8.setFlagsFromString("--no-lazy-feedback-allocation");
  v8.setFlagsFromString("--invocation-count-for-turbofan=30000");
  // What is read makes much that is gone at once: with room for it, the little that stays is moved less often.
  v8.setFlagsFromString("--semi-space-growth-factor=16");
  v8.setFlagsFromString("--min-semi-space-size=64");
  const { start } = await import("./start.ts");
  await start(process.argv.slice(2));
}
