/* Keeps the most needed pages on the device for times without a connection. Every visitor gets the same pages, so they
   say nothing about what somebody read. The line before this one names them: PACK = {lost, shared, instead, editions}.
   Pages are asked of the network first; a copy answers when it fails or takes longer than three seconds. */
(function () {
  'use strict';
  var root = new URL('./', location.href), NAME = 'pages ' + root.pathname, WAIT = 3000;
  var filled = {}, busy = new Set(), full = false, stopped = false, cut = new AbortController();

  function editionOf(path) {
    return PACK.editions.find(function (e) { return e.root && path.indexOf(e.root) === 0; }) || PACK.editions[0];
  }
  function version(path) {
    return PACK.shared[path] || editionOf(path).files[path];
  }

  /* Whoever deletes the copies ends all copying: only an installation, or a page that asks for it, makes a place for them. */
  async function place() {
    return !stopped && !full && await caches.has(NAME) ? caches.open(NAME) : null;
  }
  function kept(path) {
    return caches.match(new URL(path, root), { cacheName: NAME });
  }
  /* A copy remembers its version and the day it came, and no hour: the hour would tell when somebody was here. */
  async function keep(cache, path, response) {
    var headers = new Headers(response.headers), body = await response.arrayBuffer();
    ['content-encoding', 'content-length', 'date', 'age', 'set-cookie'].forEach(function (h) { headers.delete(h); });
    headers.set('x-version', version(path));
    headers.set('x-day', new Date().toISOString().slice(0, 10));
    if (stopped) return;
    await cache.put(new URL(path, root), new Response(body, { headers: headers })).catch(function (e) {
      // A device without room keeps what it has: what cannot be kept is not fetched again and again.
      if (e.name !== 'QuotaExceededError') throw e;
      full = true;
    });
  }
  async function fetched(path) {
    var cache = await place(), old = cache && await cache.match(new URL(path, root));
    if (!cache || old && old.headers.get('x-version') === version(path)) return;
    var response = await fetch(new URL(path, root), { cache: 'no-cache', credentials: 'omit', signal: cut.signal });
    if (!response.ok) throw new Error(path);
    await keep(cache, path, response);
  }
  /* One page that cannot be had must not cost the others. */
  async function fillEdition(edition) {
    if (filled[edition.root]) return;
    filled[edition.root] = true;
    for (var path of Object.keys(edition.files)) await fetched(path).catch(function () { filled[edition.root] = false; });
  }
  /* Pages of this site that are open, and not those of another one on the same host. */
  async function open() {
    var all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return all.filter(function (c) { return c.url.indexOf(root.href) === 0; });
  }
  async function fill() {
    await caches.open(NAME);
    await fetched(PACK.lost);
    await Promise.all(Object.keys(PACK.shared).map(fetched));
    var wanted = (await open()).map(function (c) { return editionOf(c.url.slice(root.href.length)); });
    for (var edition of wanted.length ? wanted : [PACK.editions[0]]) await fillEdition(edition);
  }

  async function install() {
    if (!stopped) await fill();
    if (stopped) throw new Error('stopped');
    return skipWaiting();
  }
  async function activate() {
    var cache = await place();
    for (var old of cache ? await cache.keys() : []) {
      if (!version(decodeURI(old.url.slice(root.href.length)))) await cache.delete(old);
    }
    if (registration.navigationPreload) await registration.navigationPreload.enable();
    return clients.claim();
  }

  /* Nothing is written from here on; who asked learns it when nothing is under way any more. */
  async function stop() {
    stopped = true;
    cut.abort();
    await Promise.allSettled(busy);
    await caches.delete(NAME);
  }
  async function start() {
    if (stopped) cut = new AbortController();
    stopped = false;
    if (!full && !await caches.has(NAME)) {
      filled = {};
      await fill();
    }
  }

  function during(e, work) {
    busy.add(work);
    var end = function () { busy.delete(work); };
    work.then(end, end);
    e.waitUntil(work);
  }
  addEventListener('install', function (e) { during(e, install()); });
  addEventListener('activate', function (e) { during(e, activate()); });
  addEventListener('message', function (e) {
    if (e.data === 'stop') e.waitUntil(stop().then(function () { e.ports[0].postMessage(''); }));
    else if (e.data === 'keep') during(e, start().catch(function () {}));
  });

  addEventListener('fetch', function (e) {
    var url = new URL(e.request.url);
    if (e.request.method !== 'GET' || url.href.indexOf(root.href) !== 0) return;
    var path = plain(url.pathname.slice(root.pathname.length)).replace(/(^|\/)index\.html$/, '$1');
    if (e.request.mode === 'navigate') e.respondWith(page(e, path, url.search));
    else if (PACK.shared[path] || PACK.instead[path]) e.respondWith(file(e.request, PACK.instead[path] || path));
  });
  function plain(path) {
    try { return decodeURI(path); } catch (e) { return path; }
  }
  /* Their names change with what is in them, so a copy is never old. */
  async function file(request, path) {
    return await caches.match(new URL(path, root), { cacheName: NAME, ignoreSearch: true }) || fetch(request);
  }

  async function page(e, path, search) {
    // A host leads /a to /a/; without one the copy has to.
    var address = [path, path + '/'].find(function (a) { return version(a); });
    var copy = address !== undefined && await kept(address);
    var network = Promise.resolve(e.preloadResponse).then(function (early) { return early || fetch(e.request); });
    var answer = network.catch(function () { return null; });
    var first = copy ? await Promise.race([answer, new Promise(function (done) { setTimeout(done, WAIT); })]) : await answer;
    if (first && first.status < 500) {
      during(e, renew(path, copy, first.clone()).then(function () { return fillEdition(editionOf(path)); }));
      return first;
    }
    if (!copy) return lost(first);
    if (address !== path) return Response.redirect(new URL(address + search, root));
    if (first === undefined) during(e, answer.then(function (late) { return late && tell(e, path, copy, late); }));
    return saved(copy.clone(), editionOf(path));
  }
  /* The network's page becomes the copy when it says something else. Gives what it says then, or nothing. */
  async function renew(path, copy, response) {
    if (!copy || !response.ok || response.redirected) return '';
    var html = await response.clone().text(), cache = await place();
    if (html.indexOf('data-exit') < 0 || html === await copy.clone().text()) return '';
    if (cache) await keep(cache, path, response);
    return html;
  }
  async function tell(e, path, copy, late) {
    if (!late.ok) return;
    var html = await renew(path, copy, late);
    var client = await clients.get(e.resultingClientId || e.clientId);
    if (client) client.postMessage({ now: html, was: await copy.text(), say: editionOf(path).renewed, late: true });
  }
  async function saved(copy, edition) {
    var day = new Date(copy.headers.get('x-day')).toLocaleDateString(edition.locale, { day: 'numeric', month: edition.locale === 'vi' ? 'numeric' : 'long', year: 'numeric', timeZone: 'UTC' });
    var note = '<p class="saved" role="status">' + edition.saved.replace('{date}', function () { return day; }) + '</p>';
    var html = await copy.text();
    return new Response(html.replace(/<main\b[^>]*>/, function (main) { return main + note; }), { headers: copy.headers });
  }
  async function lost(answer) {
    var page = await kept(PACK.lost);
    return page ? new Response(page.body, { status: 503, headers: page.headers }) : answer || Response.error();
  }
})();
