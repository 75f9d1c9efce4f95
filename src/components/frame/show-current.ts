/** On a phone the bar's links scroll sideways; the one to this page should be among those in sight. */
function showCurrent(nav: Element): void {
  const current = nav.querySelector("[aria-current]");
  if (!current || nav.scrollWidth <= nav.clientWidth) return;
  const [frame, link] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  nav.scrollLeft += link.left + link.width / 2 - (frame.left + frame.width / 2);
}

for (const nav of document.querySelectorAll(".bar nav")) showCurrent(nav);
