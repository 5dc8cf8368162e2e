/* Keeps the most needed pages on the device for times without a connection. Every visitor gets the same pages, so they
   say nothing about what somebody read. The line before this one names them: PACK = {lost, shared, instead, editions}.
   Pages are asked of the network first; a copy answers when it fails or takes longer than three seconds. */
(function () {
  'use strict';
  var root = new URL('./', location.href), NAME = 'pages ' + root.pathname, WAIT = 3000, filled = {};

  function editionOf(path) {
    return PACK.editions.find(function (e) { return e.root && path.indexOf(e.root) === 0; }) || PACK.editions[0];
  }

  /* A copy remembers its version and the day it came, and no hour: the hour would tell when somebody was here. */
  async function keep(cache, path, version, response) {
    var headers = new Headers(response.headers);
    ['content-encoding', 'content-length', 'date', 'age', 'set-cookie'].forEach(function (h) { headers.delete(h); });
    headers.set('x-version', version);
    headers.set('x-day', new Date().toISOString().slice(0, 10));
    await cache.put(new URL(path, root), new Response(await response.arrayBuffer(), { headers: headers }));
  }
  async function fetched(cache, path, version) {
    var kept = await cache.match(new URL(path, root));
    if (kept && kept.headers.get('x-version') === version) return;
    var response = await fetch(new URL(path, root), { cache: 'no-cache', credentials: 'omit' });
    if (!response.ok) throw new Error(path);
    await keep(cache, path, version, response);
  }
  async function fill(files) {
    var cache = await caches.open(NAME);
    return Promise.all(Object.keys(files).map(function (path) { return fetched(cache, path, files[path]); }));
  }
  /* One page that cannot be had must not cost the others. */
  async function fillEdition(edition) {
    if (filled[edition.root]) return;
    filled[edition.root] = true;
    for (var path of Object.keys(edition.files)) await fill({ [path]: edition.files[path] }).catch(function () { filled[edition.root] = false; });
  }

  async function install() {
    await fill(PACK.shared);
    var open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    var wanted = open.map(function (c) { return editionOf(c.url.slice(root.href.length)); });
    for (var edition of wanted.length ? wanted : [PACK.editions[0]]) await fillEdition(edition);
    return skipWaiting();
  }
  async function activate() {
    var cache = await caches.open(NAME);
    for (var kept of await cache.keys()) {
      if (!version(decodeURI(kept.url.slice(root.href.length)))) await cache.delete(kept);
    }
    if (registration.navigationPreload) await registration.navigationPreload.enable();
    return clients.claim();
  }
  function version(path) {
    return PACK.shared[path] || editionOf(path).files[path];
  }
  addEventListener('install', function (e) { e.waitUntil(install()); });
  addEventListener('activate', function (e) { e.waitUntil(activate()); });

  addEventListener('fetch', function (e) {
    var url = new URL(e.request.url);
    if (e.request.method !== 'GET' || url.href.indexOf(root.href) !== 0) return;
    var path = decodeURI(url.pathname.slice(root.pathname.length)).replace(/(^|\/)index\.html$/, '$1');
    if (e.request.mode === 'navigate') e.respondWith(page(e, path));
    else if (PACK.shared[path] || PACK.instead[path]) e.respondWith(file(e.request, PACK.instead[path] || path));
  });
  /* Their names change with what is in them, so a copy is never old. */
  async function file(request, path) {
    return await caches.match(new URL(path, root), { cacheName: NAME, ignoreSearch: true }) || fetch(request);
  }

  async function page(e, path) {
    var cache = await caches.open(NAME), kept = version(path) && await cache.match(new URL(path, root));
    var network = Promise.resolve(e.preloadResponse).then(function (early) { return early || fetch(e.request); });
    var answer = network.catch(function () { return null; });
    var first = kept ? await Promise.race([answer, new Promise(function (done) { setTimeout(done, WAIT); })]) : await answer;
    if (first && first.status < 500) {
      e.waitUntil(renew(cache, path, kept, first.clone()).then(function () { return fillEdition(editionOf(path)); }));
      return first;
    }
    if (!kept) return lost(cache, first);
    if (first === undefined) e.waitUntil(answer.then(function (late) { return late && tell(e, cache, path, kept, late); }));
    return saved(kept.clone(), editionOf(path));
  }
  /* The network's page becomes the copy when it says something else. Gives what changed, or nothing. */
  async function renew(cache, path, kept, response) {
    if (!kept || !response.ok || response.redirected) return '';
    var html = await response.clone().text();
    if (html.indexOf('data-exit') < 0 || html === await kept.clone().text()) return '';
    await keep(cache, path, version(path), response);
    return html;
  }
  async function tell(e, cache, path, kept, late) {
    if (!late.ok) return;
    var html = await renew(cache, path, kept, late);
    var client = await clients.get(e.resultingClientId || e.clientId);
    if (client) client.postMessage({ page: html });
  }
  async function saved(kept, edition) {
    var day = new Date(kept.headers.get('x-day')).toLocaleDateString(edition.locale, { day: 'numeric', month: edition.locale === 'vi' ? 'numeric' : 'long', year: 'numeric', timeZone: 'UTC' });
    var note = '<p class="saved">' + edition.saved.replace('{date}', function () { return day; }) + '</p>';
    var html = await kept.text();
    return new Response(html.replace(/<main\b[^>]*>/, function (main) { return main + note; }), { headers: kept.headers });
  }
  async function lost(cache, answer) {
    var page = await cache.match(new URL(PACK.lost, root));
    return page ? new Response(page.body, { status: 503, headers: page.headers }) : answer || Response.error();
  }
})();
