// Keeps a page of the preview fresh and shows what is wrong with the publication.
(() => {
  'use strict';
  const own = document.currentScript.dataset;
  let seen = '0';

  async function ask() {
    const page = encodeURIComponent(decodeURIComponent(location.pathname));
    try {
      const answer = await fetch(`${own.news}?seen=${seen}&page=${page}`, { cache: 'no-store' });
      const news = await answer.json();
      if (news.page && news.page !== own.page) {
        location.reload();
        return;
      }
      if (news.seen !== seen) show(news);
      seen = news.seen;
      ask();
    } catch (stopped) {
      setTimeout(ask, 1000);
    }
  }

  function show(news) {
    document.getElementById('loa-problems')?.remove();
    if (!news.problems.length) return;
    const worst = ['error', 'warning', 'notice'].find(s => news.problems.some(p => p.severity === s));
    const box = document.createElement('details');
    box.id = 'loa-problems';
    box.lang = document.documentElement.lang;
    box.dataset.worst = worst;
    box.open = worst === 'error' || own.open === '1';
    box.append(Object.assign(document.createElement('summary'), { textContent: news.summary }));
    const order = { error: 0, warning: 1, notice: 2 };
    for (const problem of [...news.problems].sort((a, b) => order[a.severity] - order[b.severity])) {
      const text = Object.assign(document.createElement('pre'), { textContent: problem.text });
      text.dataset.severity = problem.severity;
      box.append(text);
    }
    box.addEventListener('toggle', () => { own.open = box.open ? '1' : ''; });
    document.body.append(box);
  }

  ask();
})();
