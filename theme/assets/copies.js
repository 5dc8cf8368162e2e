/* What is seldom done with the copies on this device, fetched when it is. */
(function () {
  'use strict';
  window.LoaCopies = { renew: renew, forget: forget };

  /* The copy was shown because the network was slow: what the page says otherwise now takes its place.
     data = {was, now: texts of the page, say: what to tell}; gives whether anything was touched. */
  function renew(data) {
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
  }
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

  function wait(time) { return new Promise(function (done) { setTimeout(done, time); }); }
  /* A worker says when it has stopped; one that is gone already says nothing. */
  function stopped(one) {
    if (!one) return null;
    var line = new MessageChannel();
    return Promise.race([wait(4000), new Promise(function (done) {
      line.port1.onmessage = done;
      one.postMessage('stop', [line.port2]);
    })]);
  }
  /* Deletes the copies and what makes them, then looks whether they are gone.
     scope: address of the worker; coming: the one that is being made, if any */
  function forget(scope, coming) {
    var workers = navigator.serviceWorker, name = 'pages ' + scope.pathname;
    /* Another site of the same host may have a worker for all of it. */
    function own() {
      return workers.getRegistration(scope.href).then(function (r) { return r && r.scope === scope.href ? r : null; });
    }
    /* A worker that is still coming can be told nothing yet: look again until it can, or is gone. */
    function remove(times) {
      return own().then(function (r) {
        return r && Promise.race([wait(4000), Promise.all([r.installing, r.waiting, r.active].map(stopped)).then(function () { return r.unregister(); })]);
      }).then(function () { return window.caches && caches.delete(name); }).then(function () {
        return Promise.all([window.caches && caches.has(name), own()]);
      }).then(function (left) {
        if (!left[0] && !left[1]) return null;
        if (!times) throw new Error(name);
        return wait(1000).then(function () { return remove(times - 1); });
      });
    }
    return Promise.race([coming, wait(4000)]).catch(function () {}).then(function () { return remove(8); });
  }
})();
