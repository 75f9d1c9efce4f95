/** Middleware of a build: each page that is made goes to the search index on its way to the disk. */
import type { MiddlewareHandler } from "astro";
import { currentSession } from "../session.ts";

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const session = currentSession();
  const path = url.pathname.slice(session.settings.base.length);
  try {
    const response = await next();
    if (!session.onPage || !response.headers.get("content-type")?.startsWith("text/html"))
      return response;
    const html = await response.text();
    await session.onPage(path, html);
    return new Response(html, response);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    session.failed ??= { path, reason };
    // Astro logs the stack, which is that of bundled code; who looks for a fault of ours asks for it.
    if (error instanceof Error && !process.env["CONTRACT_ATLAS_DEBUG"]) error.stack = reason;
    throw error;
  }
};
