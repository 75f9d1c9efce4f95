/** Lets a button say what it has done; what stands beside it stays where it is. */
export function sayDone(button: HTMLButtonElement, done: string, duration: number): Promise<void> {
  const label = button.dataset["label"] ?? button.textContent;
  button.dataset["label"] = label;
  button.style.minWidth = `${button.getBoundingClientRect().width}px`;
  button.textContent = done;
  return new Promise((resolve) =>
    setTimeout(() => {
      button.textContent = label;
      resolve();
    }, duration),
  );
}
