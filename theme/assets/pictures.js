/* Loaded on pages that show pictures of printed pieces. */
(function () {
  'use strict';
  /* They are fetched when they come into sight: one nobody scrolls to costs nothing. Browsers' own lazy ones begin screens earlier. */
  function show(box) {
    var part = box.querySelector('noscript');
    if (part) box.innerHTML = part.innerHTML;
  }
  window.LoaPictures = function () {
    var boxes = [].slice.call(document.querySelectorAll('[data-picture]'));
    var seen = window.IntersectionObserver && new IntersectionObserver(function (all) {
      all.forEach(function (one) { if (one.isIntersecting) { seen.unobserve(one.target); show(one.target); } });
    });
    boxes.forEach(function (box) { if (seen) seen.observe(box); else show(box); });
    addEventListener('beforeprint', function () { boxes.forEach(show); });
  };
})();
