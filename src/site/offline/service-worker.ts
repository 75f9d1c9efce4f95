/**
 * What keeps a site readable without a network: the pages a reader has been to, as last seen, and the search. Runs in
 * the browser on its own, so it must be one self-contained function; it is written into the site by `writeWorker`.
 */
export interface WorkerOptions {
  /** The site's base path. */
  base: string;
  /** Changes with every build that changes a file named here. */
  version: string;
  /** Fetched at once, as paths below the base. */
  files: readonly string[];
  /** Folders below the base in which a name never gets another content. */
  unchanging: readonly string[];
}

interface WorkerEvent {
  request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

interface WorkerScope {
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

export function serviceWorker({ base, version, files, unchanging }: WorkerOptions): void {
  const scope = globalThis as unknown as WorkerScope;
  const prefix = `contract-atlas ${base} `;
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
      if (kept) return kept;
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
  scope.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== "GET" || origin !== location.origin || !pathname.startsWith(base)) return;
    const isFixed = unchanging.some((folder) => pathname.startsWith(`${base}${folder}/`));
    event.respondWith(isFixed ? kept(event.request) : newest(event.request));
  });
}

/** Of a site that was readable offline and no longer is: leaves nothing behind in readers' browsers. */
export function farewell(base: string): void {
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
            names
              .filter((name) => name.startsWith(`contract-atlas ${base} `))
              .map((name) => caches.delete(name)),
          ),
        )
        .then(() => scope.registration.unregister()),
    ),
  );
}
