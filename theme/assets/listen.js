/* Reads the page aloud with a voice of the device itself: others would send the words to another host. The exit silences it. */
(function () {
  'use strict';
  var speech = speechSynthesis, button = document.querySelector('[data-listen]'), label = button.querySelector('span'), words = '';
  function silent() { label.textContent = words; button.setAttribute('aria-pressed', 'false'); }
  function own(voice) { return voice.localService && voice.lang.toLowerCase().indexOf(button.getAttribute('data-listen')) === 0; }
  function read(voice) {
    var pieces = document.querySelectorAll('main h1, main .lead, .text p, .text li, .text h2, .text h3, .text dd, .text td, .facts dt, .facts dd');
    [].forEach.call(pieces, function (piece, i) {
      var say = new SpeechSynthesisUtterance(piece.innerText);
      say.voice = voice; say.lang = voice.lang; say.rate = .95;
      if (i === pieces.length - 1) say.onend = silent;
      speech.speak(say);
    });
    label.textContent = button.getAttribute('data-stop');
    button.setAttribute('aria-pressed', 'true');
  }
  function offer() {
    var voice = speech.getVoices().filter(own)[0];
    if (!voice || words) return;
    words = label.textContent;
    button.className += ' ready';
    button.addEventListener('click', function () {
      var going = speech.speaking || speech.pending;
      speech.cancel();
      if (going) silent(); else read(voice);
    });
  }
  offer();
  if (speech.addEventListener) speech.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', function () { speech.cancel(); });
})();
