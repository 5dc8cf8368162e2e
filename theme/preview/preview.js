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
    const before = document.getElementById('loa-problems');
    const held = before?.contains(document.activeElement);
    before?.remove();
    if (!news.problems.length) return;
    const worst = ['error', 'warning', 'notice'].find(s => news.problems.some(p => p.severity === s));
    const box = document.createElement('details');
    box.id = 'loa-problems';
    box.lang = document.documentElement.lang;
    box.dataset.worst = worst;
    box.open = worst === 'error' || own.open === '1';
    box.append(Object.assign(document.createElement('summary'), { textContent: news.summary }));
    const order = { error: 0, warning: 1, notice: 2 };
    const sorted = [...news.problems].sort((a, b) => order[a.severity] - order[b.severity]);
    // What is graver is not buried under notices.
    const grave = sorted.filter(p => p.severity !== 'notice');
    box.append(...(grave.length ? grave : sorted).map(told));
    if (grave.length && grave.length < sorted.length) {
      const rest = document.createElement('details');
      const count = sorted.length - grave.length;
      const words = box.lang === 'en' ? 'notices' : 'lưu ý';
      rest.append(Object.assign(document.createElement('summary'), { textContent: `${count} ${words}` }));
      rest.append(...sorted.slice(grave.length).map(told));
      box.append(rest);
    }
    if (news.more) {
      const more = box.lang === 'en'
        ? `and ${news.more} more: "loa check" lists them all`
        : `và ${news.more} mục nữa: lệnh “loa check” kể hết`;
      box.append(Object.assign(document.createElement('p'), { textContent: more }));
    }
    box.addEventListener('toggle', () => { own.open = box.open ? '1' : ''; });
    document.body.append(box);
    if (held) box.querySelector('summary').focus();
  }

  // The words wrap; the line of the file and its caret do not.
  function told(problem) {
    const text = document.createElement('pre');
    text.dataset.severity = problem.severity;
    const lines = problem.text.split('\n');
    const caret = lines.findIndex(line => /^\s+\^$/.test(line));
    if (caret < 1) {
      text.textContent = problem.text;
      return text;
    }
    const shown = Object.assign(document.createElement('code'), {
      textContent: lines.slice(caret - 1, caret + 1).join('\n'),
    });
    text.append(lines.slice(0, caret - 1).join('\n'), shown, lines.slice(caret + 1).join('\n'));
    return text;
  }

  ask();
})();
