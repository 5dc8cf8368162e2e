/* What search needs later: raw keyboards, links that narrow the hits, titles under a box while somebody types. */
(function () {
  'use strict';
  var form = LoaSearch.form, key = LoaSearch.key, split = LoaSearch.split, TONES = LoaSearch.TONES;

  // ---- Typing: raw Telex and VNI

  var VOWEL = /[aeiouy]/;

  function typed(word) {
    if (!/^[a-z]+[a-z0-9]*$/.test(word) || key(form(word)) !== word) return [];
    var found = /\d/.test(word) ? [vni(word)] : [telexWithTone(word), telex(word)];
    return found.filter((f, i) => f && f !== word && found.indexOf(f) === i);
  }

  function vni(raw) {
    var tone = '', out = '';
    for (var c of raw) {
      if (c >= '1' && c <= '5') tone = 'SFRXJ'[c - 1];
      else if (c === '6') out = mark(out, 'aeo', '\u0302');
      else if (c === '7') out = horn(out);
      else if (c === '8') out = mark(out, 'a', '\u0306');
      else if (c === '9') out = out.replace('d', 'đ');
      else if (c === '0') return '';
      else out += c;
    }
    return form(out) + tone;
  }

  function telexWithTone(raw) {
    for (var i = raw.length - 1; i > 0; i--) {
      if ('fsrxj'.includes(raw[i]) && VOWEL.test(raw.slice(0, i))) return telex(raw.slice(0, i) + raw.slice(i + 1)) + raw[i].toUpperCase();
    }
    return '';
  }

  function telex(raw) {
    var out = '';
    for (var c of raw) {
      var before = out.slice(-1);
      if (c === 'w') out = /[uo]/.test(out) ? horn(out) : VOWEL.test(out) ? mark(out, 'a', '\u0306') : out + 'ư';
      else if (c === 'd' && out.includes('d')) out = out.replace('d', 'đ');
      else if ('aeo'.includes(c) && out.includes(c) && (before === c || !VOWEL.test(before))) out = mark(out, c, '\u0302');
      else if (!'iuy'.includes(c) || before !== c) out += c;
    }
    return form(out);
  }

  function mark(text, letters, mark) {
    for (var i = text.length - 1; i >= 0; i--) {
      if (letters.includes(text[i])) return (text.slice(0, i + 1) + mark + text.slice(i + 1)).normalize('NFC');
    }
    return text;
  }

  function horn(text) {
    var both = text.replace(/[uư][oơ]/, 'ươ');
    return both === text ? mark(text, 'uo', '\u031b') : both;
  }

  /** hoaF: hòa */
  LoaSearch.spelled = function (form) {
    var part = split(form), letters = part.letters, at = -1;
    if (!part.tone) return letters;
    var rhyme = /^(?:qu|gi(?=[aeiouyăâêôơư]))?[^aeiouyăâêôơư]*([aeiouyăâêôơư]+)(.*)$/.exec(letters);
    if (!rhyme) return letters;
    var start = letters.length - rhyme[1].length - rhyme[2].length, vowels = rhyme[1];
    for (var i = 0; i < vowels.length; i++) if ('ăâêôơư'.includes(vowels[i])) at = i;
    if (at < 0) at = vowels.length > 1 && (rhyme[2] || vowels.length > 2) ? 1 : 0;
    return (letters.slice(0, start + at + 1) + TONES['FSRXJ'.indexOf(part.tone)] + letters.slice(start + at + 1)).normalize('NFC');
  };

  // ---- Words nobody wrote

  var MOST_PARTS = 7, MOST_CUTS = 24;

  function decoded(index, unit) {
    var f = typed(unit.word).find(f => index.spellings(key(f)).length);
    return f && corrected(unit, f, f);
  }

  /** What a person who types in short or as they speak wrote: ck for chồng; where marks are typed, only with its own. */
  function said(index, unit, accented) {
    var entries = (index.sources.get(unit.key) || []).filter(e => !e.from[1] && (!accented || e.from[0].form === unit.form)), w = entries[0] && entries[0].to[0];
    if (!w || entries.some(e => e.to[1] || e.to[0].key !== w.key)) return;
    return meant(index, unit, w);
  }

  /** A unit becomes a word that texts or thesaurus entries have. */
  function meant(index, unit, w) {
    unit.key = w.key;
    unit.form = unit.corrected = w.form;
    if (index.spellings(w.key).length) unit.alternatives.push({ key: w.key, form: w.form, weight: 1 });
    return unit;
  }

  /** Two halves that could be syllables; of a long word also more parts that texts have, fewer parts first. */
  function cuts(index, k) {
    var out = [], keys = new Set(k.length > 5 ? index.keys : []), some = [[[], k]], next;
    for (var at = 2; at < k.length - 1; at++) {
      var cut = [k.slice(0, at), k.slice(at)].map(part => key(form(part)));
      if (cut.every(part => /^[^aeiouy\d]*[aeiouy]+[^aeiouy\d]*$/.test(part))) out.push(cut);
    }
    for (var size = 0; size < MOST_PARTS && out.length < MOST_CUTS; size++) {
      next = [];
      some.forEach(([parts, rest]) => {
        for (var at = 1; at <= rest.length && at < 8; at++) {
          var part = key(form(rest.slice(0, at))), all = [...parts, part];
          if (at === 1 ? part !== 'i' || rest[0] !== 'y' : !keys.has(part)) continue;
          if (at < rest.length) next.push([all, rest.slice(at)]);
          else if (size > 1 && out.length < MOST_CUTS) out.push(all);
        }
      });
      some = next.slice(0, MOST_CUTS * 4);
    }
    return out;
  }

  /** A phrase of the thesaurus typed without a space, in a whole index. */
  function joined(index, unit) {
    var found = index.pieces || unit.key.length < 6 ? [] : [...index.sources.values()].flat().map(e => e.from).filter(from => from[1] && from.map(w => w.key).join('') === unit.key);
    var from = found.sort((a, b) => spaced(a) < spaced(b) ? -1 : 1)[0];
    return from && from.map(w => meant(index, Object.assign({}, unit, { alternatives: [] }), w));
  }

  function spaced(list) { return list.map(w => w.form).join(' '); }

  /** Words typed without a space, where texts have them side by side. */
  function parted(index, unit) {
    for (var parts of cuts(index, unit.key)) {
      var pairs = parts.slice(1).map((k, i) => index.pair(parts[i], k)), held = pairs.filter(p => p).length;
      if (held && 2 * held >= pairs.length) {
        LoaSearch.fetchAll(index, parts.map(k => [{ key: k }]));
        return parts.map((k, i) => corrected(Object.assign({}, unit, { alternatives: [] }), LoaSearch.commonest(index, k, pairs[i] || pairs[i - 1]), k));
      }
    }
  }

  /** A long word one letter away from one of the thesaurus, which no text needs to hold. */
  function respelled(index, unit) {
    var near = unit.key.length > 5 ? lexicon(index).filter(f => LoaSearch.distance(unit.key, key(f)) < 2) : [], f = near.some(f => key(f) === unit.key) ? '' : near[0];
    if (f) {
      unit.key = key(f);
      unit.form = unit.corrected = f;
    }
    return unit;
  }

  function corrected(unit, shown, f) {
    unit.key = key(f);
    unit.form = f;
    unit.corrected = shown;
    unit.alternatives.push({ key: unit.key, form: f, weight: 1 });
    return unit;
  }

  /** Long words of the thesaurus, in order. */
  function lexicon(index) {
    index.allKeys();
    if (!index.sourceWords) index.sourceWords = [...new Set([...index.sources.values()].flat().flatMap(e => e.from.map(w => w.form)).filter(f => key(f).length > 5 && VOWEL.test(key(f))))].sort();
    return index.sourceWords;
  }

  /** Neither a number, a short form nor a raw keyboard's word. */
  function isRare(index, w) {
    return /^\D/.test(w.key) && !index.sources.has(w.key) && !typed(w.word).some(f => index.spellings(key(f)).length);
  }

  /** Asks for all that telling what unknown words mean may need. */
  LoaSearch.prepare = function (index, unknown) {
    if (index.shards && unknown.some(w => isRare(index, w) && !index.waits(w.key))) index.want('e');
    index.here();
    if (unknown.some(w => w.key.length > 5)) index.allKeys();
    unknown.forEach(w => {
      typed(w.word).forEach(f => index.spellings(key(f)));
      (index.sources.get(w.key) || []).forEach(e => index.spellings(e.to[0].key));
      cuts(index, w.key).forEach(cut => cut.forEach((k, i) => i && index.pair(cut[i - 1], k)));
    });
    index.here();
  };

  /** Part of a telephone number, which the numbers in a whole index may hold. */
  function phones(index, unit) {
    if (unit.key.length > 3 && !index.pieces) index.keys.forEach(k => {
      if (/^\d+$/.test(k) && k.includes(unit.key)) unit.alternatives.push({ key: k, form: '', weight: 0.9 });
    });
    return unit;
  }

  /** What may be the beginning of any short form or other name, in a whole index. */
  function begun(index, unit) {
    if (!index.pieces) unit.entries = [...index.sources.values()].flat();
    return unit;
  }

  /** Part of a number, a short way to write, a raw keyboard's word, words typed as one, one letter off, or not all of a word. */
  LoaSearch.decode = (index, unit, accented) => unit.worth < 1 ? unit : /^\d/.test(unit.key) ? phones(index, unit) : said(index, unit, accented) || decoded(index, unit) || joined(index, unit) || parted(index, unit) || begun(index, respelled(index, unit));

  /** Whether a hit is of a kind and filed under a need, place or audience, where one is asked for. */
  LoaSearch.filed = function (index, only) {
    var docs = index.pieces && only.term && index.spellings('~' + only.term)[0];
    index.here();
    return h => (!only.kind || h.kind === only.kind)
      && (!only.term || (index.pieces ? docs && docs.docs.includes(h.doc) : index.docs[h.doc].terms.includes(+only.term)));
  };

  LoaSearch.typed = typed;
  if (LoaSearch.index) LoaSearch.index.had['+'] = 1;
  if (typeof document !== 'object') return;

  // ---- Filters

  function element(name, className, ...inside) {
    var e = document.createElement(name);
    e.className = className;
    e.append(...inside);
    return e;
  }

  /** Links that narrow the hits, with how many each leaves; nothing until their names are here. */
  LoaSearch.filters = function (a, asked, say, asking, again) {
    var nav = element('nav'), counts = {}, index = LoaSearch.index, names = index.filters || [], lang = document.documentElement.lang;
    if (index.pieces && !index.had.f) {
      LoaSearch.load('f', () => { index.had.f = 1; again(); });
      return '';
    }
    nav.setAttribute('aria-label', say.filter);
    a.all.forEach(h => [h.kind, ...(index.docs[h.doc] || { terms: [] }).terms].forEach(v => { counts[v] = (counts[v] || 0) + 1; }));
    ['kind', 'need', 'place', 'audience'].forEach(type => {
      var some = Object.keys(counts).filter(v => type === 'kind' ? say.kinds[v] : (names[v] || [])[0] === type);
      var name = type === 'kind' ? 'kind' : 'term', active = asked[name];
      if (some.length < 2 && !some.includes(active)) return;
      some.sort((x, y) => counts[y] - counts[x] || (x < y ? -1 : 1));
      nav.append(element('p', '', say.types[type] + ' ', ...some.slice(0, 6).flatMap(v => {
        var to = Object.assign({}, asked), own = names[v] || [], a;
        if (v === active) delete to[name];
        else to[name] = v;
        a = asking(to, (say.kinds[v] || own[1][lang] || own[1].vi) + ' ', element('small', '', counts[v]));
        if (v === active) a.setAttribute('aria-current', 'true');
        return [a, ' '];
      })));
    });
    return nav;
  };

  // ---- Suggestions

  var PAUSE = 120, MOST = 6;

  function attach(box, number) {
    var list = document.createElement('ul'), active = -1, timer, lang = document.documentElement.lang;
    list.className = 'suggest';
    list.id = 'goi-y-' + number;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.getAttribute('aria-label'));
    box.form.append(list);
    set({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id });
    close();

    function set(values) {
      for (var name in values) box.setAttribute(name, values[name]);
    }

    function close() {
      list.hidden = true;
      list.textContent = '';
      choose(-1);
      set({ 'aria-expanded': false });
    }

    function choose(to) {
      var items = list.children;
      if (items[active]) items[active].setAttribute('aria-selected', false);
      active = to;
      if (!items[to]) return box.removeAttribute('aria-activedescendant');
      items[to].setAttribute('aria-selected', true);
      set({ 'aria-activedescendant': items[to].id });
    }

    // Answers come again as more of the index is there: what was chosen stays chosen.
    function show(answer) {
      var item = list.children[active], chosen = item && item.dataset.href;
      close();
      answer.shown.forEach(function (hit, i) {
        item = document.createElement('li');
        item.id = list.id + '-' + i;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', false);
        item.dataset.href = LoaSearch.href(hit.document);
        item.textContent = hit.document.title;
        if (hit.lang !== lang) item.lang = hit.lang;
        list.append(item);
        if (item.dataset.href === chosen) choose(i);
      });
      list.hidden = !answer.shown.length;
      set({ 'aria-expanded': !list.hidden });
    }

    function ask() {
      var words = box.value;
      if (words.trim().length < 2) return close();
      LoaSearch.ask(words, lang, MOST, function (answer) {
        if (words === box.value && document.activeElement === box) show(answer);
      });
    }

    box.addEventListener('input', function () {
      clearTimeout(timer);
      choose(-1);
      timer = setTimeout(ask, PAUSE);
    });
    box.addEventListener('keydown', function (e) {
      var last = list.children.length - 1, item = list.children[active];
      if (e.key === 'ArrowDown' && last >= 0) choose(active < last ? active + 1 : 0);
      else if (e.key === 'ArrowUp' && last >= 0) choose(active > 0 ? active - 1 : last);
      else if (e.key === 'Enter' && item) location.href = item.dataset.href;
      else {
        if (e.key === 'Escape' || e.key === 'Enter') close();
        return;
      }
      e.preventDefault();
    });
    box.addEventListener('blur', close);
    box.form.addEventListener('submit', function () {
      clearTimeout(timer);
      close();
    });
    // Before the box loses the focus, which would close the list.
    list.addEventListener('mousedown', function (e) {
      e.preventDefault();
      if (e.target.dataset.href) location.href = e.target.dataset.href;
    });
    if (document.activeElement === box && box.value && !document.getElementById('search-results')) ask();
  }

  document.querySelectorAll('form[role=search] input[name=q]').forEach(attach);
}());
