/** Middleware of a build: each page that is made goes to the search index on its way to the disk. */
import type { MiddlewareHandler } from "astro";
import { currentSession } from "../session.ts";

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { onPage, settings } = currentSession();
  if (!onPage || !response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  await onPage(url.pathname.slice(settings.base.length), html);
  return new Response(html, response);
};
