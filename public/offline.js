// Pages read and the search stay at hand without a network.
if ("serviceWorker" in navigator && document.currentScript?.src)
  navigator.serviceWorker.register(new URL("service-worker.js", document.currentScript.src));
