/** A mouse takes hold of a picture and moves it in its frame. */
export function dragToScroll(frame: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let moved = false;
  frame.addEventListener("pointerdown", ({ pointerType, button, clientX, clientY }) => {
    // Fingers scroll by themselves.
    if (pointerType !== "mouse" || button !== 0) return;
    moved = false;
    from = { x: clientX, y: clientY, left: frame.scrollLeft, top: frame.scrollTop };
  });
  frame.addEventListener("pointermove", ({ clientX, clientY, pointerId }) => {
    if (!from) return;
    if (!moved && Math.hypot(clientX - from.x, clientY - from.y) < 4) return;
    if (!moved) frame.setPointerCapture(pointerId);
    moved = true;
    frame.scrollLeft = from.left + from.x - clientX;
    frame.scrollTop = from.top + from.y - clientY;
  });
  for (const end of ["pointerup", "pointercancel"])
    frame.addEventListener(end, () => (from = undefined));
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener(
    "click",
    (event) => {
      if (moved) event.preventDefault();
      moved = false;
    },
    { capture: true },
  );
}
