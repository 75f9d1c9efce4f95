/**
 * To be imported before Astro, which else tells its makers of each build, writes into the user's home, and asks the
 * registry for a newer version: contracts are nobody else's business, and a home may be read-only.
 */
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
