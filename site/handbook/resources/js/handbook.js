// What the skin leaves out, and the list of what Loa can say: every code has an address of its own, and a box finds its row.
const letters = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

function giveAddresses(rows) {
  for (const row of rows) row.id = row.querySelector('td:first-child code')?.textContent ?? '';
  const asked = decodeURIComponent(location.hash.slice(1));
  const row = asked && document.getElementById(asked);
  if (row) { row.classList.add('here'); row.scrollIntoView({ block: 'center' }); }
}

function addBox(rows) {
  const texts = rows.map(row => letters(row.textContent));
  const sections = [...document.querySelectorAll('#bodyColumn section section')];
  const none = Object.assign(document.createElement('p'), { textContent: 'Không có mã nào như vậy.', hidden: true });
  none.setAttribute('role', 'status');
  const input = Object.assign(document.createElement('input'), { type: 'search', autocomplete: 'off' });
  const label = Object.assign(document.createElement('label'), { className: 'find', textContent: 'Tìm một mã, hoặc vài chữ của thông báo' });
  label.append(input);
  input.addEventListener('input', () => {
    const words = letters(input.value).split(/[\s:“”"]+/).filter(Boolean);
    rows.forEach((row, i) => { row.hidden = !words.every(word => texts[i].includes(word)); });
    for (const section of sections) section.hidden = words.length > 0 && !section.querySelector('tr[id]:not([hidden])');
    none.hidden = rows.some(row => !row.hidden);
  });
  sections[0]?.before(label, none);
}

/** The skin has two heads of the page; what is wider than its box must be reached with keys. */
function mendFrame() {
  const column = document.getElementById('leftColumn');
  column?.setAttribute('role', 'none');
  column?.querySelector('nav').setAttribute('aria-label', 'Mục lục sổ tay');
  for (const box of document.querySelectorAll('#bodyColumn pre, #bodyColumn table')) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
}

addEventListener('DOMContentLoaded', () => {
  mendFrame();
  if (!location.pathname.endsWith('/bao-loi.html')) return;
  const rows = [...document.querySelectorAll('#bodyColumn td:first-child > code:only-child')].map(code => code.closest('tr'));
  giveAddresses(rows);
  addBox(rows);
});
