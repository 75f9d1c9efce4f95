/** What a page must not do, collected while it is used: breaking the site's policy, errors, other hosts' files. */
import type { Page } from "playwright/test";

export interface Watch {
  /** A line for each breach so far. */
  breaches: string[];
}

export async function watch(page: Page): Promise<Watch> {
  const breaches: string[] = [];
  const tell = (breach: string) => breaches.push(`${new URL(page.url()).pathname}: ${breach}`);
  await page.exposeFunction("tellBreach", tell);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      const { tellBreach } = window as unknown as { tellBreach: (breach: string) => void };
      tellBreach(`${violatedDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
  page.on("pageerror", (error) => tell(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") tell(message.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = origin === new URL(page.url()).origin || page.url() === "about:blank";
    if (protocol.startsWith("http") && !own && !request.isNavigationRequest())
      tell(`asks ${origin}`);
  });
  return { breaches };
}
