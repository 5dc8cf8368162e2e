/* Runs in the head, before anything is drawn: a page that was left by the quick exit must not flash up again. */
(function () {
  'use strict';
  var root = document.documentElement, kept = '';
  var here = (document.currentScript || root).dataset, worker = here.worker;
  /* One mark, for this tab until it is closed: '-' once it is to keep nothing, then where the quick exit went. */
  function mark(value) {
    // Storage may be switched off: the exit still works, Back is then level 1.
    try {
      if (value) sessionStorage.setItem('x', value); else if (value === '') sessionStorage.removeItem('x');
      else kept = sessionStorage.getItem('x') || '';
    } catch (e) {}
    if (value !== undefined) kept = value;
    return kept;
  }
  function off() { return mark().charAt(0) === '-'; }
  function note(to, off) { mark((off ? '-' : '') + to); }
  function gone() { return mark().slice(off() ? 1 : 0); }

  function leave(to) {
    root.className = 'gone';
    document.title = ' ';
    if (window.speechSynthesis) speechSynthesis.cancel();
    document.querySelectorAll('audio, video').forEach(function (one) { one.pause(); });
    window.name = '';
    note(to, off());
    // What of this page is still to come could lead elsewhere, and would share a slow line with what is to replace it.
    if (document.readyState === 'loading') window.stop();
    location.replace(to);
  }
  /* Someone pressed Back after leaving, or reloads what the exit could not replace: send every such page onwards.
     A visit typed or linked anew is wanted. */
  function returned(again) {
    var to = gone();
    if (to && again) leave(to); else if (to) note('', off());
  }
  /* Its type is one of navigate, reload, back_forward, prerender. */
  var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
  returned(entry ? /^[br]/.test(entry.type) : performance.navigation && performance.navigation.type > 0);
  /* A page that a browser holds ready for Back is held covered: it must not be seen before it is known whether somebody left. */
  addEventListener('pagehide', function () { root.classList.add('held'); });
  addEventListener('pageshow', function (e) {
    if (e.persisted) returned(true);
    root.classList.remove('held');
  });

  function target() {
    var link = document.querySelector('[data-exit]');
    return link && link.href;
  }
  document.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('[data-exit]');
    if (link && !e.defaultPrevented) { e.preventDefault(); leave(link.href); }
  });

  /* What somebody searches for goes into no address: servers need not know it, and browsers list addresses for whoever
     looks. It stays with this tab's entry; the name of the tab carries it to the search page, which takes it away. */
  var carried = window.name.split('\n');
  if (carried[2]) {
    if (carried[1] === location.pathname) history.replaceState({ q: carried[2] }, '');
    window.name = '';
  }
  /* Whoever goes elsewhere after all takes no words there. */
  document.addEventListener('click', function () { window.name = ''; });
  function ask(words, how) {
    try { history[how](words, '', location.pathname); } catch (e) { history[how](words, ''); }
    dispatchEvent(new Event('popstate'));
  }
  document.addEventListener('submit', function (e) {
    var form = e.target, words = form.elements.q;
    if (e.defaultPrevented || !words || form.getAttribute('role') !== 'search') return;
    e.preventDefault();
    if (document.getElementById('search-results')) return ask({ q: words.value.trim() }, 'replaceState');
    window.name = '\n' + new URL(form.action).pathname + '\n' + words.value.trim();
    location.href = form.action.split(/[?#]/)[0];
  });
  document.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('[data-ask]'), words = {};
    if (!link) return;
    e.preventDefault();
    new URLSearchParams(link.dataset.ask).forEach(function (value, name) { words[name] = value; });
    ask(words, 'pushState');
  });

  /* However often it is asked for while it is coming, it comes once. */
  var scripts = {};
  function load(address, then, failed) {
    var script = scripts[address];
    if (!script) {
      script = scripts[address] = document.createElement('script');
      script.src = address;
      script.onload = function () { script.there = true; };
      script.onerror = function () { scripts[address] = null; };
      document.head.appendChild(script);
    }
    if (script.there) return then();
    script.addEventListener('load', then);
    script.addEventListener('error', failed);
  }

  /* Titles under the search box, for who types into one: what they need is fetched then. */
  var suggested = false;
  document.addEventListener('focusin', function (e) {
    var form = e.target.form;
    if (suggested || !form || form.getAttribute('role') !== 'search') return;
    suggested = true;
    load(form.action.replace(/[^/]*$/, 'goi-y.js'));
  });

  /* Shift three times within five seconds, either key, each pressed and let go by itself; never while someone types,
     points, turns a wheel or holds it down. */
  var presses = [], alone = false;
  function typing(el) { return el && (/^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.isContentEditable); }
  function none() { presses = []; alone = false; }
  addEventListener('keydown', function (e) {
    if (e.key !== 'Shift' || e.repeat || e.ctrlKey || e.altKey || e.metaKey || typing(e.target)) none(); else alone = true;
  });
  ['pointerdown', 'mousedown', 'wheel', 'blur'].forEach(function (other) { addEventListener(other, none, true); });
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
    document.querySelectorAll('[data-until]').forEach(function (el) {
      var n = Math.round((Date.parse(el.dataset.until) - today) / DAY);
      if (n === n) { el.classList.add(n < 0 ? 'over' : 'live'); say(el, n < 0 ? el.dataset.after : n <= 60 && el.dataset.before, n); }
    });
    document.querySelectorAll('[data-day]').forEach(function (el) {
      var year = now.getFullYear(), on = function (y) { return Date.parse(y + '-' + el.dataset.day); };
      var n = Math.round(((on(year) < today ? on(year + 1) : on(year)) - today) / DAY);
      if (n === 0) say(el, el.dataset.today, n); else if (n <= 60) say(el, el.dataset.soon, n);
    });
  }

  /* The style keeps the list out of sight until then, so that nothing jumps. */
  function contents() {
    var list = document.querySelector('.toc details');
    if (!list || 'set' in list.dataset) return;
    list.open = matchMedia('(min-width: 62em)').matches;
    list.dataset.set = '';
  }
  /* Where nothing can be kept, as in an edition opened from a folder, there is nothing to delete. What deletes is fetched
     with the page: once it is needed, the network or the site's next edition may no longer have it. */
  function deletable() {
    var button = document.querySelector('[data-forget]');
    if (button) button.hidden = !workers;
    if (button && workers) load(here.copies, function () {});
  }
  function pictured() {
    if (document.querySelector('[data-picture]')) load(here.pictures, function () { LoaPictures(); });
  }
  function drawn() { contents(); marks(); pictured(); deletable(); }

  /* A word of the glossary is explained where it stands; without a script it is a link. */
  document.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('[data-means]');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    load(here.terms, function () { LoaTerms(link); }, function () { location.href = link.href; });
  });

  /* What can wait until the page stands and nobody is kept waiting. */
  function later(work) {
    addEventListener('load', function () { setTimeout(work, 500); });
  }
  /* Reading aloud, on pages that offer it. */
  later(function () {
    var button = window.speechSynthesis && document.querySelector('[data-listen]');
    if (button) load(button.dataset.script);
  });

  /* Copies for times without a connection; a tab that was told to keep nothing makes none. */
  var workers = worker && location.protocol !== 'file:' && navigator.serviceWorker, coming = null;
  var scope = worker && new URL('./', new URL(worker, location.href));
  /* Tells the other tabs, those that are about to make copies too. */
  var tabs = workers && window.BroadcastChannel && new BroadcastChannel(scope.pathname);
  if (tabs) tabs.onmessage = function () {
    note(gone(), true);
    if (coming) remove();
  };
  if (workers) {
    /* Who comes to search waits for hits: the copies are made from any other page. */
    later(function () {
      if (off() || document.getElementById('search-results')) return;
      coming = workers.register(worker);
      coming.then(function (r) {
        if (off()) remove(); else if (r.active) r.active.postMessage('keep');
      }).catch(function () {});
    });
    workers.addEventListener('message', function (e) {
      // Seldom needed, and there when the copies are: this page came from them.
      if (e.data.late) load(here.copies, function () { if (LoaCopies.renew(e.data)) drawn(); });
    });
  }

  /* The copies and what makes them; the tab keeps nothing from now on, whether that succeeds or not. */
  function forget() {
    note(gone(), true);
    if (tabs) tabs.postMessage('');
    return remove();
  }
  function remove() {
    return new Promise(function (done, failed) {
      load(here.copies, function () { LoaCopies.forget(scope, coming).then(done, failed); }, failed);
    });
  }
  var deleting = false;
  document.addEventListener('click', function (e) {
    var button = e.target.closest && e.target.closest('[data-forget]');
    if (!button || deleting) return;
    var result = button.parentNode.querySelector('[role=status]');
    function say(words) {
      return function () { deleting = words === 'doing'; result.textContent = button.dataset[words]; };
    }
    say('doing')();
    forget().then(say('done'), say('failed'));
  });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', drawn); else drawn();
})();
