/**
 * Tables and lists of facts as an excerpt can show them, on one line: a row is a sentence (`dw.journal · Table ·
 * Ledger.`), and a label stands before its value (`Fallback: Nightly CSV.`). Pagefind ends a sentence with a `p`, `li`
 * or `div`, where a word is the last thing in it, and with each cell of a row, but with no term, and no column's head.
 */
/** Of a term, with what closes behind it. */
const lastWord = /([^\s>:?.])(?=(?:<\/[\w-]+>|\s)*$)/;

export function inSentences(html: string): string {
  return html
    .replace(/(<li class="labelled">(?:<p>)?<strong>[^<]*[^<:?.])(?=<\/strong>)/g, "$1:")
    .replace(/<dt[\s>].*?<\/dt>/gs, (term) => term.replace(lastWord, "$1:"))
    .replace(/<span class="under">(?!\s*<\/span>)/g, "$& · ")
    .replace(/<td[^>]*>\s*<\/td>/g, "")
    .replace(/<\/t[hd]>\s*(?=<t[hd][\s>])/g, "</span> · ")
    .replace(/<(\/?)t[hd](?=[\s>])/g, "<$1span")
    .replace(/<(\/?)(?:tr|dd|summary)(?=[\s>])/g, "<$1div")
    .replace(/\s+((?:<\/[\w-]+>\s*)*<\/(?:p|li|div|h[1-6])>)/g, "$1");
}
