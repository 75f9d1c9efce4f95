/**
 * The whole suite on the demo as it is built for a path (`npm run demo:under-base` comes first), and on the other sites
 * that specs build, for the same path.
 */
process.env["E2E_BASE"] = "/docs/contracts/";

const { default: config } = await import("./playwright.config.ts");

export default config;
