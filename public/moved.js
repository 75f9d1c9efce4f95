// A former address leads on to the present one, to the same section, and leaves no trace in the history.
const target = document.currentScript?.dataset.to;
if (target) location.replace(target + location.search + location.hash);
