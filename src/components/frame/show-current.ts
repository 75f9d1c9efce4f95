/** On a phone the bar's links scroll sideways; the one to this page should be among those in sight. */
const nav = document.querySelector(".bar nav");
const current = nav?.querySelector("[aria-current]");
if (nav && current && nav.scrollWidth > nav.clientWidth) {
  const [frame, link] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  nav.scrollLeft += link.left + link.width / 2 - (frame.left + frame.width / 2);
}
export {};
