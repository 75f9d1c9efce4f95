/** Middleware of a build: Astro logs where in the bundled code a page failed; who looks for a fault of ours asks for that. */
import type { MiddlewareHandler } from "astro";

export const onRequest: MiddlewareHandler = async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof Error && !process.env["CONTRACT_ATLAS_DEBUG"]) error.stack = error.message;
    throw error;
  }
};
