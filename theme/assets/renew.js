/* Loaded when a page that was shown from its copy comes late. data = {was, now: its texts, say: what to tell} */
(function () {
  'use strict';
  /* The copy was shown because the network was slow: what the page says otherwise now takes its place. */
  window.LoaRenew = function (data) {
    var notice = document.querySelector('.saved'), parser = new DOMParser(), changed = false;
    var was = parser.parseFromString(data.was || '', 'text/html'), now = parser.parseFromString(data.now, 'text/html');
    if (notice) notice.parentNode.removeChild(notice);
    ['.bar', 'main', '.foot'].forEach(function (part) {
      var here = [document, was, now].map(function (page) { return page.querySelector(part); });
      if (here[0] && here[1] && here[2]) changed = update(here[0], here[1], here[2]) || changed;
    });
    if (!changed || !notice) return changed;
    notice.className = 'renewed';
    notice.textContent = '';
    document.querySelector('main').insertBefore(notice, document.querySelector('main').firstChild);
    setTimeout(function () { notice.textContent = data.say; }, 100);
    return true;
  };
  /* Touches nothing else: what somebody reads, opened or has the focus on stays. Gives whether anything was touched. */
  function update(old, was, now) {
    if (was.isEqualNode(now)) return false;
    var alike = [was, now].every(function (n) { return n.nodeName === old.nodeName && n.childNodes.length === old.childNodes.length; });
    if (!alike) replace(old, now);
    else if (old.nodeType !== 1) old.data = now.data;
    else {
      [].forEach.call(was.attributes, function (a) { if (!now.hasAttribute(a.name)) old.removeAttribute(a.name); });
      [].forEach.call(now.attributes, function (a) { if (was.getAttribute(a.name) !== a.value) old.setAttribute(a.name, a.value); });
      [].slice.call(old.childNodes).forEach(function (child, i) { update(child, was.childNodes[i], now.childNodes[i]); });
    }
    return true;
  }
  function replace(old, now) {
    var copy = document.importNode(now, true), had = document.activeElement, inside = old.contains(had);
    old.parentNode.replaceChild(copy, old);
    if (!inside) return;
    var all = copy.querySelectorAll ? [copy].concat([].slice.call(copy.querySelectorAll(had.nodeName))) : [];
    var like = all.filter(function (one) { return one.nodeName === had.nodeName && (one.id === had.id && one.textContent === had.textContent || one.href && one.href === had.href); });
    (like[0] || document.querySelector('main')).focus({ preventScroll: true });
  }
})();
