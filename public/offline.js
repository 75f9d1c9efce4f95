// Pages read and the search stay at hand without a network.
if ("serviceWorker" in navigator && document.currentScript?.src) {
  const { serviceWorker } = navigator;
  serviceWorker.register(new URL("service-worker.js", document.currentScript.src));
  // What a first visit loads goes past the worker, which is only being put in place: it is told of it.
  if (!serviceWorker.controller)
    serviceWorker.ready.then(({ active }) => {
      const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
      active.postMessage([location.href, ...loaded], { transfer: [] });
    });
}
