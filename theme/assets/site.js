/* Runs in the head, before anything is drawn: a page that was left by the quick exit must not flash up again. */
(function () {
  'use strict';
  var root = document.documentElement, KEY = 'x', kept = '';
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
    stored(to);
    location.replace(to);
  }
  /* Someone pressed Back after leaving: send every such page onwards. A visit typed or linked anew is wanted. */
  function returned(back) {
    var to = stored() || kept;
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
      location.href = form.action.split(/[?#]/)[0] + '#q=' + encodeURIComponent(words.value);
    }
  });

  /* Titles under the search box, for who types into one: what they need is fetched then. */
  var suggested = false;
  document.addEventListener('focusin', function (e) {
    var form = e.target.form, script;
    if (suggested || !form || form.getAttribute('role') !== 'search') return;
    suggested = true;
    script = document.createElement('script');
    script.src = form.action.replace(/[^/]*$/, 'goi-y.js');
    document.head.appendChild(script);
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
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', marks); else marks();
})();
