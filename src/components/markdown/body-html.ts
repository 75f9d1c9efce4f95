/** Fits the rendered body of a contract into its page: the page has the title, the lanes their hue, each heading its link. */
import type { Hue } from "../../catalogue/views/parties.ts";

export interface LaneAnchor {
  anchor: string;
  hue: Hue;
}

export function bodyHtml(rendered: string, lanes: LaneAnchor[]): string {
  return scrollable(
    markedChanges(labelledItems(taskSigns(linkedHeadings(withOneTitle(rendered), lanes)))),
  );
}

/** A page has one title, its own: what else an author set as one is a section. */
function withOneTitle(html: string): string {
  return html.replace(/<(\/?)h1\b/g, "<$1h2");
}

function linkedHeadings(html: string, lanes: LaneAnchor[]): string {
  return html.replace(
    /<(h[2-6])( [^>]*?)?>([\s\S]*?)<\/\1>/g,
    (whole, tag: string, attributes: string | undefined, inner: string) => {
      const id = / id="([^"]+)"/.exec(attributes ?? "")?.[1];
      if (id === undefined) return whole;
      const lane = lanes.find(({ anchor }) => id === anchor || id.startsWith(`${anchor}-`));
      const hue = lane ? ` data-lane="${lane.hue}"` : "";
      const title = inner
        .replace(/<[^>]+>/g, "")
        .replace(/"/g, "&quot;")
        .trim();
      return `<${tag}${attributes ?? ""}${hue}>${inner}<a class="permalink" href="#${id}" aria-label="Link to “${title}”" data-pagefind-ignore></a></${tag}>`;
    },
  );
}

/** `- **Label:** value`: a class, so that labels can have a column of their own, where the colon says nothing more. */
function labelledItems(html: string): string {
  return html.replace(
    /<li>(\s*(?:<p>)?<strong>)([^<]*?)(?:([?]):?<\/strong>|:<\/strong>|<\/strong>:)/g,
    (_whole, start: string, label: string, mark = "") =>
      `<li class="labelled">${start}${label}${mark}</strong>`,
  );
}

/** In the change log, breaking changes carry the mark they carry everywhere. */
function markedChanges(html: string): string {
  return html.replace(/id="change-log"[\s\S]*?<\/table>/, (log) =>
    log.replace(
      /<td>(\s*)((?:yes|breaking)\b[^<]*)<\/td>/gi,
      '<td>$1<span class="tag breaking">$2</span></td>',
    ),
  );
}

/** A box that nobody can tick is a sign, not a control. */
function taskSigns(html: string): string {
  return html.replace(/<input\b[^>]*type="checkbox"[^>]*>/g, (input) => {
    const done = /\bchecked\b/.test(input);
    return `<span class="task" role="img" aria-label="${done ? "done" : "to do"}"${done ? " data-done" : ""}></span>`;
  });
}

/** What is too wide scrolls in a frame of its own, by keyboard as well. */
function scrollable(html: string): string {
  let tables = 0;
  return html
    .replace(/<td>(?=\d{4}-\d{2}-\d{2}<)/g, '<td class="nowrap">')
    .replace(/<pre\b(?![^>]*tabindex)/g, '<pre tabindex="0"')
    .replace(
      /<table>/g,
      () => `<div class="scroll" role="region" aria-label="Table ${++tables}" tabindex="0"><table>`,
    )
    .replace(/<\/table>/g, "</table></div>");
}
