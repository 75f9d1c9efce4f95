/**
 * The suite on the demo as it is built for a path (`npm run demo:under-base` comes first). What has nothing to do with
 * addresses runs once: specs that bring a build or a server of their own, how pages look, which answer comes first.
 */
process.env["E2E_BASE"] = "/docs/contracts/";

const { default: config } = await import("./playwright.config.ts");

export default {
  ...config,
  testIgnore: [
    "accessibility.spec.ts",
    "dev-server.spec.ts",
    "diagrams-look.spec.ts",
    "hostile.spec.ts",
    "search/queries.spec.ts",
    "without-browser.spec.ts",
  ],
};
