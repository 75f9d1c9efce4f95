// @ts-check
import { defineConfig } from "astro/config";
import { siteConfig } from "./src/site/astro/config.ts";
import { siteSettings } from "./src/site/settings/settings.ts";

export default defineConfig(siteConfig(siteSettings()));
