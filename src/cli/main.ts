#!/usr/bin/env node
/** Only what every Node can run: the rest is imported once the version is known to be new enough. */
import module from "node:module";
import process from "node:process";

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
  const { start } = await import("./start.ts");
  await start(process.argv.slice(2));
}
