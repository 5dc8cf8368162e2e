/* Loaded at the first word that somebody wants explained. */
(function () {
  'use strict';
  var word = null, means = null;
  /* The explanation stands below the paragraph; a second tap, or Escape, takes it away. */
  window.LoaTerms = function (link) {
    if (means) means.parentNode.removeChild(means);
    if (word) { word.removeAttribute('aria-expanded'); word.removeAttribute('aria-controls'); }
    means = null;
    if (!link || link === word) { word = null; return; }
    word = link;
    word.setAttribute('aria-expanded', 'true');
    means = document.createElement('span');
    means.className = 'means';
    means.setAttribute('role', 'status');
    means.id = 'means';
    word.setAttribute('aria-controls', 'means');
    (word.closest('p, li, dd, td, th') || word.parentNode).appendChild(means);
    means.textContent = word.getAttribute('data-means');
  };
  addEventListener('keydown', function (e) { if (e.key === 'Escape') LoaTerms(null); });
})();
