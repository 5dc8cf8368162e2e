/* Runs in the head, before anything is drawn: a page that was left by the quick exit must not flash up again. */
(function () {
  'use strict';
  var root = document.documentElement, KEY = 'x', NOTHING = '-', kept = '';
  var worker = (document.currentScript || root).getAttribute('data-worker');
  function stored(value) {
    try {
      if (value === undefined) return sessionStorage.getItem(KEY) || '';
      if (value) sessionStorage.setItem(KEY, value); else sessionStorage.removeItem(KEY);
    } catch (e) { /* storage switched off: the exit still works, Back is then level 1 */ }
    return kept = value || '';
  }
  function leave(to) {
    root.className = 'gone';
    document.title = ' ';
    if (window.speechSynthesis) speechSynthesis.cancel();
    stored(to);
    location.replace(to);
  }
  /* Someone pressed Back after leaving: send every such page onwards. A visit typed or linked anew is wanted. */
  function returned(back) {
    var to = stored() || kept;
    if (to === NOTHING) return;
    if (to && back) leave(to); else if (to) stored('');
  }
  var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
  returned(entry ? entry.type === 'back_forward' : performance.navigation && performance.navigation.type === 2);
  addEventListener('pageshow', function (e) { if (e.persisted) returned(true); });

  function target() {
    var link = document.querySelector('[data-exit]');
    return link && link.href;
  }
  document.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('[data-exit]');
    if (link && !e.defaultPrevented) { e.preventDefault(); leave(link.href); }
  });

  /* What somebody searches for stays behind the #, so that no server is told. The search page has its own way. */
  document.addEventListener('submit', function (e) {
    var form = e.target, words = form.elements.q;
    if (!e.defaultPrevented && words && form.getAttribute('role') === 'search') {
      e.preventDefault();
      location.href = form.action.split(/[?#]/)[0] + '#' + String(new URLSearchParams({ q: words.value })).replace(/\+/g, '%20');
    }
  });

  function load(address) {
    var script = document.createElement('script');
    script.src = address;
    document.head.appendChild(script);
  }

  /* Titles under the search box, for who types into one: what they need is fetched then. */
  var suggested = false;
  document.addEventListener('focusin', function (e) {
    var form = e.target.form;
    if (suggested || !form || form.getAttribute('role') !== 'search') return;
    suggested = true;
    load(form.action.replace(/[^/]*$/, 'goi-y.js'));
  });

  /* Shift three times within five seconds, either key; never while someone types. */
  var presses = [], alone = false;
  function typing(el) { return !!el && (/^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.isContentEditable); }
  addEventListener('keydown', function (e) {
    if (e.key !== 'Shift') { presses = []; alone = false; } else if (!e.repeat) alone = !typing(e.target);
  });
  addEventListener('keyup', function (e) {
    if (e.key !== 'Shift') return;
    if (!alone) { presses = []; return; }
    var now = Date.now();
    presses = presses.filter(function (t) { return now - t < 5000; });
    presses.push(now);
    if (presses.length === 3 && target()) leave(target());
  });

  /* A built page grows old: what depends on today is decided on the reader's day.
     data-until=2026-07-30  last day it holds; data-after: words once it is over; data-before: words in its last 60 days, {n} = days to go
     data-day=07-30         a day of every year; data-today, data-soon (within 60 days) */
  function marks() {
    var now = new Date(), today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()), DAY = 864e5;
    function say(el, words, n) {
      if (words) { el.textContent = words.replace('{n}', n); el.hidden = false; }
    }
    [].forEach.call(document.querySelectorAll('[data-until]'), function (el) {
      var n = Math.round((Date.parse(el.getAttribute('data-until')) - today) / DAY);
      if (n === n) { el.className += n < 0 ? ' over' : ' live'; say(el, n < 0 ? el.getAttribute('data-after') : n <= 60 && el.getAttribute('data-before'), n); }
    });
    [].forEach.call(document.querySelectorAll('[data-day]'), function (el) {
      var year = now.getFullYear(), on = function (y) { return Date.parse(y + '-' + el.getAttribute('data-day')); };
      var n = Math.round(((on(year) < today ? on(year + 1) : on(year)) - today) / DAY);
      if (n === 0) say(el, el.getAttribute('data-today'), n); else if (n <= 60) say(el, el.getAttribute('data-soon'), n);
    });
  }

  /* Pictures are fetched when they come into sight: one nobody scrolls to costs nothing. Browsers' own lazy ones begin screens earlier. */
  function pictures() {
    function show(box) {
      var part = box.querySelector('noscript');
      if (part) box.innerHTML = part.innerHTML;
    }
    var boxes = [].slice.call(document.querySelectorAll('[data-picture]'));
    var seen = window.IntersectionObserver && new IntersectionObserver(function (all) {
      all.forEach(function (one) { if (one.isIntersecting) { seen.unobserve(one.target); show(one.target); } });
    });
    boxes.forEach(function (box) { if (seen) seen.observe(box); else show(box); });
    addEventListener('beforeprint', function () { boxes.forEach(show); });
  }

  /* The style keeps the list out of sight until then, so that nothing jumps. */
  function contents() {
    var list = document.querySelector('.toc details');
    if (!list) return;
    list.open = matchMedia('(min-width: 62em)').matches;
    list.dataset.set = '';
  }
  function drawn() { contents(); marks(); pictures(); }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', drawn); else drawn();

  /* A word of the glossary is explained below its paragraph; a second tap, or Escape, takes it away. Without a script it is a link. */
  var word = null, means = null;
  function explain(link) {
    if (means) means.parentNode.removeChild(means);
    if (word) word.removeAttribute('aria-expanded');
    means = null;
    if (!link || link === word) { word = null; return; }
    word = link;
    word.setAttribute('aria-expanded', 'true');
    means = document.createElement('span');
    means.className = 'means';
    means.setAttribute('role', 'status');
    word.parentNode.insertBefore(means, word.nextSibling);
    means.textContent = word.getAttribute('data-means');
  }
  document.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('[data-means]');
    if (link && !e.ctrlKey && !e.metaKey && !e.shiftKey) { e.preventDefault(); explain(link); }
  });
  addEventListener('keydown', function (e) { if (e.key === 'Escape') explain(null); });

  /* What can wait until the page stands and nobody is kept waiting. */
  function later(work) {
    addEventListener('load', function () {
      if (window.requestIdleCallback) requestIdleCallback(work, { timeout: 3000 }); else setTimeout(work, 200);
    });
  }
  /* Reading aloud, on pages that offer it. */
  later(function () {
    var button = window.speechSynthesis && document.querySelector('[data-listen]');
    if (button) load(button.getAttribute('data-script'));
  });

  /* Copies for times without a connection; after "delete" this tab makes none. */
  var workers = worker && /^http/.test(location.protocol) && navigator.serviceWorker;
  if (workers) {
    /* Who comes to search waits for hits: the copies are made from any other page. */
    if (stored() !== NOTHING) later(function () {
      if (!document.getElementById('search-results')) workers.register(worker).catch(function () {});
    });
    /* The copy was shown because the network was slow: what it says now takes its place. */
    workers.addEventListener('message', function (e) {
      var fresh = e.data.page && new DOMParser().parseFromString(e.data.page, 'text/html');
      ['.saved', '.bar', 'main', '.foot'].forEach(function (part) {
        var old = document.querySelector(part), now = fresh && fresh.querySelector(part);
        if (part === '.saved') { if (old) old.parentNode.removeChild(old); }
        else if (old && now && !old.querySelector('form')) old.parentNode.replaceChild(document.importNode(now, true), old);
      });
      drawn();
    });
  }
  function forget() {
    var place = new URL('./', new URL(worker, location.href));
    stored(NOTHING);
    return Promise.all([
      window.caches && caches.delete('pages ' + place.pathname),
      workers && workers.getRegistration(place.href).then(function (r) { return r && r.unregister(); })
    ]);
  }
  document.addEventListener('click', function (e) {
    var button = e.target.closest && e.target.closest('[data-forget]');
    if (!button) return;
    var result = button.parentNode.querySelector('[role=status]'), say = function (words) { return function () { result.textContent = button.getAttribute(words); }; };
    forget().then(say('data-done'), say('data-failed'));
  });
})();
