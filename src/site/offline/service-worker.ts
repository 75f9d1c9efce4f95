/**
 * What keeps a site readable without a network: the pages a reader has been to, as last seen, and the search. Runs in
 * the browser on its own, so it must be one self-contained function; it is written into the site by `writeWorker`.
 */
export interface WorkerOptions {
  /** The site's base path. */
  base: string;
  /** What the names of the site's caches begin with. */
  prefix: string;
  /** Answers, without a network, for a page that isn't kept; a path below the base, one of `files`. */
  notKept: string;
  /** Changes with every build that changes a file named here. */
  version: string;
  /** Fetched at once, as paths below the base. */
  files: readonly string[];
  /** Folders below the base in which a name never gets another content. */
  unchanging: readonly string[];
}

interface WorkerEvent {
  request: Request;
  data: unknown;
  waitUntil(done: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

interface WorkerScope {
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

export function serviceWorker(options: WorkerOptions): void {
  const { base, prefix, notKept, version, files, unchanging } = options;
  const scope = globalThis as unknown as WorkerScope;
  const current = prefix + version;
  const visited = `${prefix}visited`;

  async function removeOld(): Promise<void> {
    const names = await caches.keys();
    const old = names.filter(
      (name) => name.startsWith(prefix) && ![current, visited].includes(name),
    );
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  /** What stands behind `?` is for the page's scripts: every answer is the same file. */
  async function fetched(request: Request): Promise<Response> {
    const response = await fetch(request);
    const { origin, pathname } = new URL(request.url);
    if (response.ok) await (await caches.open(visited)).put(origin + pathname, response.clone());
    return response;
  }

  /** As it is now, else as it was: a contract must not be older than it has to be. */
  async function newest(request: Request): Promise<Response> {
    try {
      return await fetched(request);
    } catch (unreachable) {
      const kept = await caches.match(request, { ignoreSearch: true });
      const standIn = request.mode === "navigate" ? await caches.match(base + notKept) : undefined;
      if (kept ?? standIn) return (kept ?? standIn) as Response;
      throw unreachable;
    }
  }

  async function kept(request: Request): Promise<Response> {
    return (await caches.match(request)) ?? fetched(request);
  }

  scope.addEventListener("install", (event) => {
    const all = files.map((file) => base + file);
    event.waitUntil(
      caches
        .open(current)
        .then((cache) => cache.addAll(all))
        .then(() => scope.skipWaiting()),
    );
  });
  scope.addEventListener("activate", (event) =>
    event.waitUntil(removeOld().then(() => scope.clients.claim())),
  );
  function isOurs(address: string): boolean {
    const { origin, pathname } = new URL(address);
    return origin === location.origin && pathname.startsWith(base);
  }

  /** Pages tell what they loaded before there was a worker to see it. */
  scope.addEventListener("message", (event) => {
    const addresses = (event.data as string[]).filter((address) => isOurs(address));
    const keep = (address: string) => kept(new Request(address)).catch(() => undefined);
    event.waitUntil(Promise.all(addresses.map(keep)));
  });
  scope.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (method !== "GET" || !isOurs(url)) return;
    const { pathname } = new URL(url);
    const isFixed = unchanging.some((folder) => pathname.startsWith(`${base}${folder}/`));
    event.respondWith(isFixed ? kept(event.request) : newest(event.request));
  });
}

/** Of a site that was readable offline and no longer is: leaves nothing behind in readers' browsers. */
export function farewell(prefix: string): void {
  const scope = globalThis as unknown as WorkerScope & {
    registration: { unregister(): Promise<boolean> };
  };
  scope.addEventListener("install", () => void scope.skipWaiting());
  scope.addEventListener("activate", (event) =>
    event.waitUntil(
      caches
        .keys()
        .then((names) =>
          Promise.all(
            names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
          ),
        )
        .then(() => scope.registration.unregister()),
    ),
  );
}
