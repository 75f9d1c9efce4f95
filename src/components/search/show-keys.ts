/**
 * The keys of the dialog. Pagefind's parts add theirs when they get the focus and take them away when they lose it, so
 * that they would change places while one types; these stay, and the one for opening comes behind them.
 */
import type { Instance, PagefindSearchResult } from "@pagefind/component-ui";

export function showKeys(instance: Instance): void {
  const always = [
    { label: "↑↓", description: instance.translate("keyboard_navigate") },
    { label: "esc", description: instance.translate("keyboard_close") },
  ];
  const open = { label: "↵", description: instance.translate("keyboard_select") };
  let shown = always;
  instance.getActiveShortcuts = () => shown;
  instance.on("results", (found) => {
    const { results } = found as PagefindSearchResult;
    shown = results.length > 0 ? [...always, open] : always;
    instance.notifyShortcutsChanged();
  });
  instance.notifyShortcutsChanged();
}
