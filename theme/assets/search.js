/* Search. Twin of vn.loa.search (explained there): change both, shared cases compare them. */
(function (global) {
  'use strict';

  // ---- Folding, Words, Agreement

  var TONES = { '\u0300': 'F', '\u0301': 'S', '\u0309': 'R', '\u0303': 'X', '\u0323': 'J' };
  var LETTER_MARKS = '\u0302\u0306\u031b';
  var LONGEST_WORD = 40, LONGEST_QUERY = 300, MOST_WORDS = 24;

  /** hoà, hòa: hoaF */
  function form(word) {
    var letters = '', tone = '';
    for (var c of word.toLowerCase().normalize('NFD')) {
      if (TONES[c]) tone = TONES[c];
      else if (LETTER_MARKS.includes(c) || !/\p{M}/u.test(c)) letters += c;
    }
    return letters.replace(/(^|[^aeiou\u0302\u0306\u031b]|qu)y$/, '$1i').normalize('NFC') + tone;
  }

  function key(form) {
    return form.replace(/[FSRXJ]$/, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  }

  /** One way to write dates and phones. */
  function clean(text) {
    return text.normalize('NFC').toLowerCase()
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[\p{Z}\p{C}]+/gu, ' ')
      .replace(/(^|\D)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, '$1$4/$3/$2')
      .replace(/(^|\D)(\d\d?) ?[.-] ?(\d\d?) ?[.-] ?(\d{4})(?!\d)/g, '$1$2/$3/$4')
      .replace(/(^|\D)(\d\d?) +th[aá]ng +(\d\d?)(?!\d)/g, '$1$2/$3')
      .replace(/\+84[ .)-]*0?(?=\d)/g, '0')
      .replace(/(^|[^\d/])((?:0|1[89]00)(?:[ .-]?\d){4,10})(?!\d)/g, function (all, before, digits) {
        return before + digits.replace(/\D/g, '');
      });
  }

  /** joined: as 7 in 30/7, KH in 81/KH-UBND */
  function words(text) {
    var out = [], end = -1, inNumber = false, s = clean(text);
    for (var match of s.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      var at = match.index, word = match[0];
      var f = form(word.replace(/^0(\d)$/, '$1')), k = key(f);
      var joined = inNumber && at === end + 1 && '/.-'.includes(s[end]);
      end = at + word.length;
      inNumber = joined || /^\d/.test(word);
      if (k && k.length <= LONGEST_WORD) out.push({ word, form: f, key: k, joined });
    }
    return out;
  }

  /** 1: same marks. */
  function agreement(typed, written) {
    if (typed === written) return 1;
    var a = split(typed), b = split(written), letters = 1;
    if (a.letters.length !== b.letters.length) return 0.55;
    for (var i = 0; i < a.letters.length; i++) {
      if (a.letters[i] === b.letters[i]) continue;
      if (/[a-z]/.test(a.letters[i])) letters = Math.min(letters, 0.92);
      else letters = 0.55;
    }
    var tone = a.tone === b.tone ? 1 : !a.tone ? 0.92
      : (a.tone + b.tone === 'RX' || a.tone + b.tone === 'XR') ? 0.8 : 0.55;
    return Math.min(letters, tone);
  }

  function split(form) {
    var tone = /[FSRXJ]$/.test(form) ? form.slice(-1) : '';
    return { letters: tone ? form.slice(0, -1) : form, tone };
  }

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
  function spelled(form) {
    var part = split(form), letters = part.letters, at = -1;
    if (!part.tone) return letters;
    var rhyme = /^(?:qu|gi(?=[aeiouyăâêôơư]))?[^aeiouyăâêôơư]*([aeiouyăâêôơư]+)(.*)$/.exec(letters);
    if (!rhyme) return letters;
    var start = letters.length - rhyme[1].length - rhyme[2].length, vowels = rhyme[1];
    for (var i = 0; i < vowels.length; i++) if ('ăâêôơư'.includes(vowels[i])) at = i;
    if (at < 0) at = vowels.length > 1 && (rhyme[2] || vowels.length > 2) ? 1 : 0;
    for (var c in TONES) if (TONES[c] === part.tone) return (letters.slice(0, start + at + 1) + c + letters.slice(start + at + 1)).normalize('NFC');
  }

  // ---- Spelling

  function distance(a, b) {
    if (Math.abs(a.length - b.length) > 2) return 3;
    var rows = [[]], j;
    for (j = 0; j <= b.length; j++) rows[0][j] = j;
    for (var i = 1; i <= a.length; i++) {
      rows[i] = [i];
      for (j = 1; j <= b.length; j++) {
        var same = a[i - 1] === b[j - 1] ? 0 : 1;
        var d = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, rows[i - 2][j - 2] + 1);
        rows[i][j] = d;
      }
    }
    return Math.min(3, rows[a.length][b.length]);
  }

  function sound(key) {
    return key.replace(/^(tr|gi|r|x|n(?!g|h)|[kq](?!h)|ngh|gh|f|z)/, onset => {
      return { tr: 'ch', gi: 'd', r: 'd', x: 's', n: 'l', k: 'c', q: 'c', ngh: 'ng', gh: 'g', f: 'ph', z: 'd' }[onset];
    }).replace(/(ng|nh)$/, 'n').replace(/(ch|t)$/, 'c').replace(/y/g, 'i');
  }

  // ---- Index

  var DIGITS = '';
  for (var code = 35; code < 127; code++) if (code !== 92) DIGITS += String.fromCharCode(code);

  function reader(text) {
    var at = 0;
    return function () {
      var first = DIGITS.indexOf(text[at++]);
      if (first < 80) return first;
      if (first < 90) return 80 + (first - 80) * 91 + DIGITS.indexOf(text[at++]);
      var n = 0;
      for (var i = 0; i < 3; i++) n = n * 91 + DIGITS.indexOf(text[at++]);
      return n;
    };
  }

  function postings(next) {
    var docs = [], levels = [], doc = -1;
    for (var left = next(); left > 0; left--) {
      doc += 1 + next();
      docs.push(doc);
      levels.push(next());
    }
    return { docs, levels };
  }

  /** All in memory; one in pieces would answer the same: forms, pair, keys, docs. */
  function Index(data) {
    var next = reader(data.terms), forms = new Map(), keys = [];
    data.forms.split(' ').forEach(f => {
      var k = key(f), list = postings(next);
      list.form = f;
      if (!forms.has(k)) { forms.set(k, []); keys.push(k); }
      forms.get(k).push(list);
    });
    keys.sort();
    var pairs = new Map(), a = -1;
    next = reader(data.pairs);
    for (var left = next(); left > 0; left--) {
      a += 1 + next();
      var b = -1;
      for (var seconds = next(); seconds > 0; seconds--) {
        b += 1 + next();
        pairs.set(keys[a] + ' ' + keys[b], postings(next));
      }
    }
    this.size = data.docs.length;
    this.docs = data.docs.map(d => {
      return { url: d[0], lang: d[1], kind: d[2], title: d[3], summary: d[4], phones: d[5] || [], answers: d[6] || [] };
    });
    this.forms = k => forms.get(k) || [];
    this.pair = (x, y) => pairs.get(x + ' ' + y);
    this.keys = keys;
    this.knows = k => forms.has(k);
    this.entries = data.entries.flatMap(e => {
      return e.slice(2).map(from => ({ from: words(from), to: words(e[0]), text: e[0], weight: e[1] }));
    });
    this.weak = new Set(data.weak.split(' '));
    this.weakKeys = new Set(data.weak.split(' ').map(key));
    this.paper = data.paper.map(spaced);
    this.danger = data.danger.map(spaced);
  }

  function spaced(phrase) { return ' ' + phrase + ' '; }

  Index.prototype.idf = function (df) {
    return Math.log(1 + (this.size - df + 0.5) / (df + 0.5));
  };

  Index.prototype.look = function (alternatives, accented) {
    var found = new Map(), df = 0;
    for (var alt of alternatives) {
      for (var list of this.forms(alt.key)) {
        var credit = alt.weight * (alt.form && accented ? agreement(alt.form, list.form) : 1);
        for (var i = 0; i < list.docs.length; i++) {
          var hit = found.get(list.docs[i]), impact = credit * list.levels[i] / 15;
          if (!hit) found.set(list.docs[i], { impact, credit });
          else {
            hit.impact = Math.max(hit.impact, impact);
            hit.credit = Math.max(hit.credit, credit);
          }
        }
      }
    }
    found.forEach(hit => { df += hit.credit; });
    return { found, idf: this.idf(df) };
  };

  Index.prototype.lookPair = function (first, second) {
    var found = new Map();
    for (var a of first) {
      for (var b of second) {
        var list = this.pair(a.key, b.key);
        if (!list) continue;
        for (var i = 0; i < list.docs.length; i++) {
          var impact = a.weight * b.weight * list.levels[i] / 15;
          found.set(list.docs[i], Math.max(found.get(list.docs[i]) || 0, impact));
        }
      }
    }
    return { found, idf: this.idf(found.size) };
  };

  // ---- Query

  function read(index, query) {
    var list = words(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
    var accented = list.some(w => w.form !== w.key);
    var units = list.flatMap(w => {
      var worth = accented ? (index.weak.has(w.form) ? 0.3 : 1) : index.weakKeys.has(w.key) ? 0.5 : 1;
      var unit = { word: w.word, key: w.key, form: w.form, joined: w.joined, worth, covered: false, corrected: '', alternatives: [] };
      if (index.knows(w.key)) unit.alternatives.push({ key: w.key, form: w.form, weight: 1 });
      else return decoded(index, unit) || parted(index, unit) || respelled(index, unit);
      return unit;
    });
    var spans = expansions(index, units);
    units.forEach((unit, i) => {
      if (!unit.covered) mend(index, units, i);
    });
    return { units, spans, accented: accented || units.some(u => u.corrected) };
  }

  function decoded(index, unit) {
    var f = typed(unit.word).find(f => index.knows(key(f)));
    return f && corrected(unit, f, f);
  }

  function parted(index, unit) {
    for (var at = 2; at < unit.key.length - 1; at++) {
      var both = [unit.key.slice(0, at), unit.key.slice(at)], pair = index.pair(both[0], both[1]);
      if (pair) return both.map(k => {
        return corrected(Object.assign({}, unit, { alternatives: [] }), commonest(index, k, pair), k);
      });
    }
  }

  function respelled(index, unit) {
    index.entries.forEach(entry => {
      entry.from.forEach(w => {
        if (!unit.corrected && unit.key.length > 5 && distance(unit.key, w.key) === 1) {
          unit.key = w.key;
          unit.form = unit.corrected = w.form;
        }
      });
    });
    return unit;
  }

  function corrected(unit, shown, f) {
    unit.key = key(f);
    unit.form = f;
    unit.corrected = shown;
    unit.alternatives.push({ key: unit.key, form: f, weight: 1 });
    return unit;
  }

  function expansions(index, units) {
    var spans = [];
    index.entries.forEach(entry => {
      for (var at = 0; at + entry.from.length <= units.length; at++) {
        var same = entry.from.every((w, i) => {
          var u = units[at + i];
          return w.key === u.key && (u.form === u.key || agreement(u.form, w.form) > 0.7);
        });
        if (same) spans.push({ at, end: at + entry.from.length, entry });
      }
    });
    spans = spans.filter(s => {
      return !spans.some(o => o.at <= s.at && o.end >= s.end && o.end - o.at > s.end - s.at);
    });
    spans.forEach(s => {
      for (var i = s.at; i < s.end; i++) units[i].covered = true;
    });
    return spans;
  }

  /** What a word nobody wrote, or that fits no neighbour, was meant to be. */
  function mend(index, units, i) {
    var unit = units[i], known = unit.alternatives.length > 0, last = i === units.length - 1;
    if (/^\d/.test(unit.key)) {
      if (!known && unit.key.length >= 4) index.keys.forEach(k => {
        if (/^\d+$/.test(k) && k.includes(unit.key)) unit.alternatives.push({ key: k, form: '', weight: 0.9 });
      });
      return;
    }
    var fits = k => beside(index, units, i, k);
    if (known && (units.length === 1 || unit.worth < 1 || fits(unit.key))) return;
    var found = [];
    index.keys.forEach(k => {
      if (k === unit.key || /\d/.test(k)) return;
      var prefix = last && k.startsWith(unit.key);
      var far = prefix ? 0 : k.length < 2 || unit.key.length < 2 ? 3 : distance(unit.key, k);
      if (far === 2 && sound(k) === sound(unit.key)) far = 1;
      if (far > 2) return;
      var fit = fits(k);
      if (!fit && (known || unit.key.length < (prefix ? 2 : 4))) return;
      if (far === 2 && (known || unit.key.length < 6 || k[0] !== unit.key[0])) return;
      var weight = (prefix ? 0.9 : far === 1 ? 0.8 : 0.65) * (fit ? 1 : 0.75) * (known ? 0.6 : 1);
      found.push({ key: k, form: '', weight, prefix });
    });
    found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    var best = found.length ? found[0].weight : 0;
    found.slice(0, 12).forEach(alt => {
      if (alt.weight > best * 0.7) unit.alternatives.push(alt);
    });
    if (!known && found.length && !found[0].prefix) unit.corrected = commonest(index, found[0].key, fits(found[0].key));
  }

  function beside(index, units, i, k) {
    var found;
    if (i > 0) units[i - 1].alternatives.forEach(a => { found = found || index.pair(a.key, k); });
    if (i + 1 < units.length) units[i + 1].alternatives.forEach(a => { found = found || index.pair(k, a.key); });
    return found;
  }

  function commonest(index, k, pair) {
    var best, most = -1;
    index.forms(k).forEach(list => {
      var n = pair ? list.docs.filter(d => pair.docs.includes(d)).length : list.docs.length;
      if (n > most) { best = list.form; most = n; }
    });
    return best;
  }

  function add(map, doc, value) {
    map.set(doc, (map.get(doc) || 0) + value);
  }

  /** Words and the pairs they form, over all documents. */
  function points(index, units, accented) {
    var rows = units.map(u => {
      var row = index.look(u.alternatives, accented);
      row.weight = Math.min(u.worth, u.joined ? 0.35 : 1) * row.idf;
      row.near = new Set();
      row.total = new Map();
      row.found.forEach((hit, doc) => { row.total.set(doc, row.weight * hit.impact); });
      return row;
    });
    for (var i = 0; i + 1 < units.length; i++) {
      var pair = index.lookPair(units[i].alternatives, units[i + 1].alternatives);
      var weight = 0.9 * pair.idf * Math.max(units[i].worth, units[i + 1].worth);
      pair.found.forEach((impact, doc) => {
        add(rows[i].total, doc, weight * impact / 2);
        add(rows[i + 1].total, doc, weight * impact / 2);
        rows[i].near.add(doc);
        rows[i + 1].near.add(doc);
      });
    }
    rows.forEach(row => {
      row.credit = doc => {
        var hit = row.found.get(doc);
        return !hit ? 0 : hit.credit * (rows.length < 3 || row.near.has(doc) ? 1 : 0.7);
      };
    });
    return rows;
  }

  /** A thesaurus entry, where a document has 70 % of it. */
  function spanPoints(index, span, accented) {
    var units = span.entry.to.map(w => {
      return { alternatives: [{ key: w.key, form: w.form, weight: 1 }], worth: index.weak.has(w.form) ? 0.3 : 1, joined: w.joined };
    });
    var rows = points(index, units, true), all = 0, docs = new Map();
    rows.forEach(row => {
      all += row.weight;
      row.found.forEach((hit, doc) => { docs.set(doc, 0); });
    });
    docs.forEach((none, doc) => {
      var covered = 0, total = 0;
      rows.forEach(row => {
        covered += row.weight * row.credit(doc);
        total += row.total.get(doc) || 0;
      });
      if (all > 0 && covered >= 0.7 * all) docs.set(doc, { total: span.entry.weight * total, share: covered / all });
      else docs.delete(doc);
    });
    return docs;
  }

  function keySet(list) {
    return new Set(list.map(w => w.key));
  }

  function common(a, b) {
    var both = 0;
    a.forEach(k => { if (b.has(k)) both++; });
    return both;
  }

  // ---- Ranking

  function search(index, query, lang, limit) {
    var asked = read(index, query), units = asked.units;
    var answer = { hits: [], didYouMean: '', also: [], danger: false, keys: new Set() };
    if (!units.length) return answer;
    var text = ' ' + units.map(u => u.key).join(' ') + ' ';
    function within(phrase) { return text.includes(phrase); }
    answer.danger = index.danger.some(within);
    if (units.some(u => u.corrected)) {
      answer.didYouMean = units.map(u => u.corrected ? spelled(u.corrected) : u.word).join(' ');
    }
    units.concat(asked.spans.flatMap(s => s.entry.to)).forEach(w => {
      if (w.worth === 1 || !w.alternatives && !index.weak.has(w.form)) (w.alternatives || [w]).forEach(a => { answer.keys.add(a.key); });
    });
    var rows = points(index, units, asked.accented), docs = new Map(), all = 0;
    rows.forEach(row => {
      all += row.weight;
      row.total.forEach((p, doc) => { docs.set(doc, 0); });
    });
    var extra = asked.spans.map(span => {
      var found = spanPoints(index, span, asked.accented);
      found.forEach((p, doc) => { docs.set(doc, 0); });
      if (found.size && !units[span.at].joined && (span.entry.weight < 0.9 || span.entry.to.length > span.end - span.at) && !answer.also.includes(span.entry.text)) answer.also.push(span.entry.text);
      return found;
    });
    var wanted = keySet(units), forPaper = index.paper.some(within) || units.some(u => u.joined);
    var hits = [];
    docs.forEach((none, doc) => {
      var credit = rows.map(row => row.credit(doc));
      var total = rows.map(row => row.total.get(doc) || 0);
      asked.spans.forEach((span, s) => {
        var found = extra[s].get(doc), own = 0, i;
        if (!found) return;
        for (i = span.at; i < span.end; i++) own += total[i];
        for (i = span.at; i < span.end; i++) {
          if (found.total > own) total[i] = found.total / (span.end - span.at);
          credit[i] = Math.max(credit[i], 0.9 * found.share);
        }
      });
      var covered = 0, score = 0, d = index.docs[doc];
      rows.forEach((row, i) => {
        covered += row.weight * credit[i];
        score += total[i];
      });
      var c = all > 0 ? covered / all : 0;
      if (!d.titleKeys) {
        d.titleKeys = keySet(words(d.title));
        d.answerKeys = d.answers.map(a => new Set(a.split(' ')));
      }
      score *= 0.35 + 0.65 * c * c;
      var both = common(wanted, d.titleKeys), bet = 0;
      score *= 1 + 0.4 * both / Math.max(1, wanted.size + d.titleKeys.size - both);
      d.answerKeys.forEach(a => {
        both = common(wanted, a);
        if (both > 0 && both >= 0.8 * a.size && both >= 0.4 * wanted.size) bet = Math.max(bet, both / Math.max(a.size, wanted.size));
      });
      score *= 1 + 1.5 * bet;
      if (bet > 0) c = 1;
      if (d.kind === 'service' && d.phones.length && !forPaper) score *= 1.1;
      if (d.kind === 'plan') score *= forPaper ? 1.15 : 0.95;
      if (c >= 0.3) hits.push({ doc, document: d, score, coverage: c, good: c >= 0.45 });
    });
    var best = 0, bestGood = 0;
    hits.forEach(h => {
      best = Math.max(best, h.score);
      if (h.good) bestGood = Math.max(bestGood, h.score);
    });
    hits = hits.filter(h => h.score >= 0.12 * best);
    hits.forEach(h => {
      h.good = h.good || bestGood > 0 && h.score >= 0.5 * bestGood;
      h.score = Math.round(h.score * 1e6) / 1e6;
    });
    hits.sort((a, b) => {
      return b.good - a.good || (b.document.lang === lang) - (a.document.lang === lang) || b.score - a.score || a.doc - b.doc;
    });
    answer.hits = hits.filter((h, i) => h.good || i < 3).slice(0, limit);
    return answer;
  }

  var LoaSearch = {
    index: null,
    add: function (data) { LoaSearch.index = new Index(data); },
    search: (query, lang, limit) => search(LoaSearch.index, query, lang, limit || 50),
    form, key, words, typed, spelled: spelled
  };
  global.LoaSearch = LoaSearch;
  if (typeof module === 'object' && module.exports) module.exports = LoaSearch;
  if (typeof document !== 'object') return;

  // ---- the page: nothing typed here leaves the device

  var box = document.getElementById('q'), place = document.getElementById('search-results');
  if (!box || !place) return;
  var say = JSON.parse(document.getElementById('search-words').textContent);
  var lang = place.dataset.lang, asked = '', wanted = false;

  function element(name, className, text) {
    var e = document.createElement(name);
    if (className) e.className = className;
    if (text) e.textContent = text;
    return e;
  }

  function byId(id) {
    return document.getElementById(id) || element('p');
  }

  function link(href, text, className) {
    var a = element('a', className, text);
    a.href = href;
    return a;
  }

  function marked(into, text, keys) {
    text.split(/([\p{L}\p{M}\p{N}]+)/u).forEach((part, i) => {
      into.append(i % 2 && keys.has(key(form(part))) ? element('mark', '', part) : part);
    });
    return into;
  }

  function offer(sentence, query) {
    var p = element('p', 'search-offer'), parts = sentence.split('{q}');
    p.append(parts[0], link('#q=' + encodeURIComponent(query), query), parts[1] || '');
    return p;
  }

  function result(d, keys) {
    var item = element('li'), hit = element('div', 'search-result'), file = /^file/.test(location.protocol) ? 'index.html' : '';
    hit.append(marked(link(place.dataset.root + d.url.replace(/(^|\/)$/, '$1' + file), ''), d.title, keys));
    if (say.kinds[d.kind]) hit.append(' ', element('span', 'search-kind', say.kinds[d.kind]));
    if (d.summary) hit.append(marked(element('p'), d.summary, keys));
    if (d.lang !== lang) hit.lang = d.lang;
    item.append(hit);
    if (d.kind === 'service') d.phones.forEach(phone => {
      item.append(link('tel:' + phone.replace(/[^\d+]/g, ''), phone, 'search-phone'), ' ');
    });
    return item;
  }

  function show(answer) {
    var list = element('ol');
    place.textContent = '';
    byId('search-all').hidden = !!answer;
    byId('search-help').hidden = !answer || !answer.danger && answer.hits.length > 0;
    byId('search-status').textContent = !answer ? '' : answer.hits.length ? say.count.replace('{n}', answer.hits.length) : say.none;
    if (!answer) return;
    if (answer.didYouMean) place.append(offer(say.didYouMean, answer.didYouMean));
    answer.also.slice(0, 2).forEach(text => { place.append(offer(say.also, text)); });
    answer.hits.forEach(h => { list.append(result(h.document, answer.keys)); });
    if (answer.hits.length) place.append(list);
  }

  function run() {
    show(asked && LoaSearch.index ? LoaSearch.search(asked, lang, 30) : null);
    if (asked) place.dataset.searchState = 'done';
  }

  /** Once, when somebody is about to search. */
  function load() {
    if (wanted) return;
    wanted = true;
    var script = element('script');
    script.src = place.dataset.index;
    script.onload = run;
    script.onerror = () => {
      wanted = false;
      run();
      byId('search-help').hidden = false;
    };
    document.head.append(script);
  }

  function ask() {
    asked = '';
    try {
      asked = decodeURIComponent((/^#q=(.*)/.exec(location.hash) || ['', ''])[1]).trim();
    } catch (broken) { /* a damaged address asks nothing */ }
    place.dataset.searchState = asked ? 'busy' : '';
    if (asked) box.value = asked;
    if (LoaSearch.index || !asked) run();
    else load();
  }

  /** Words stay behind the #, where no server sees them. */
  function remember(query) {
    history.replaceState(null, '', '?q=#q=' + encodeURIComponent(query.trim()));
    ask();
  }

  box.addEventListener('focus', load);
  box.form.addEventListener('submit', event => {
    event.preventDefault();
    remember(box.value);
  });
  addEventListener('hashchange', ask);
  var q = new URLSearchParams(location.search).get('q');
  if (q) remember(q);
  else ask();
}(globalThis));
