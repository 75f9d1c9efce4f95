/**
 * All that a page loads of the search: it waits for a key or a click, and only then fetches the rest. On the search
 * page there is no dialog to open: the key goes to the page's own field.
 */
import { opensSearch } from "../../site/search/query/shortcut.ts";
import { keepTyped } from "./typed-ahead.ts";

const triggers = document.querySelectorAll<HTMLAnchorElement>("[data-search-open]");
const apple = /mac|iphone|ipad/i.test(navigator.userAgent);

const searchField = () =>
  document.querySelector<HTMLInputElement>("[data-search-page] input[type=search]");
const load = () => import("./modal.ts");

async function prepare(): Promise<void> {
  if (searchField()) return;
  const { prepareModal } = await load();
  await prepareModal();
}

/** Of a dialog that is there: without any waiting, in which letters already typed would be lost. */
let reopen: (() => void) | undefined;

async function open(): Promise<void> {
  const field = searchField();
  if (field) return field.focus();
  if (reopen) return reopen();
  const typed = keepTyped();
  try {
    const { openModal } = await load();
    reopen = await openModal(typed);
  } finally {
    typed();
  }
}

function openOrFollow(trigger: HTMLAnchorElement | undefined): void {
  // The search page works without the dialog, whatever kept the dialog from loading.
  open().catch(() => trigger && location.assign(trigger.href));
}

for (const trigger of triggers) {
  trigger.setAttribute("role", "button");
  trigger.setAttribute("aria-haspopup", "dialog");
  trigger.setAttribute("aria-keyshortcuts", apple ? "Meta+K /" : "Control+K /");
  const key = trigger.querySelector("[data-search-key]");
  if (key) key.textContent = apple ? "⌘K" : "Ctrl K";
  trigger.addEventListener("click", (event) => {
    // A new tab or window was asked for: that is the link's.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openOrFollow(trigger);
  });
  trigger.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    openOrFollow(trigger);
  });
  // Hovering or tabbing to it announces the click: code, names and index are there when it comes.
  for (const hint of ["pointerenter", "focus"])
    trigger.addEventListener(hint, () => void prepare().catch(() => {}), { once: true });
}

/** First of all: what has the focus in a dialog that has just closed keeps it until the page is drawn, and would take the key. */
document.addEventListener("keydown", openByKey, { capture: true });

function openByKey(event: KeyboardEvent): void {
  if (document.querySelector("dialog[open]")) return;
  const active = document.activeElement;
  const focus = active instanceof HTMLElement && active.checkVisibility() ? active : null;
  if (
    !opensSearch(
      event,
      focus && {
        tagName: focus.tagName,
        type: focus.getAttribute("type") ?? undefined,
        isContentEditable: focus.isContentEditable,
      },
    )
  )
    return;
  event.preventDefault();
  openOrFollow(triggers[0]);
}
