"use strict";
var ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
var LENGTH = 20;

function bytesOf(words) {
  var plain = unescape(encodeURIComponent(words)), found = [];
  for (var at = 0; at < plain.length; at += 1) { found.push(plain.charCodeAt(at)); }
  return found;
}

function primes(count) {
  var found = [];
  for (var number = 2; found.length < count; number += 1) {
    if (found.every(function (prime) { return number % prime; })) { found.push(number); }
  }
  return found;
}

function fraction(number) { return ((number - Math.floor(number)) * 4294967296) | 0; }

var ROUNDS = primes(64).map(function (prime) { return fraction(Math.pow(prime, 1 / 3)); });
var START = primes(8).map(function (prime) { return fraction(Math.sqrt(prime)); });

function turned(word, by) { return (word >>> by) | (word << (32 - by)); }

function padded(message) {
  var found = message.concat([128]), bits = message.length * 8;
  while (found.length % 64 !== 56) { found.push(0); }
  for (var at = 7; at >= 0; at -= 1) { found.push(at > 3 ? 0 : (bits >>> (at * 8)) & 255); }
  return found;
}

function spread(block) {
  var words = [];
  for (var at = 0; at < 64; at += 1) {
    if (at < 16) {
      words[at] = (block[at * 4] << 24) | (block[at * 4 + 1] << 16) | (block[at * 4 + 2] << 8) | block[at * 4 + 3];
    } else {
      var near = words[at - 15], far = words[at - 2];
      var one = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
      var two = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
      words[at] = (words[at - 16] + one + words[at - 7] + two) | 0;
    }
  }
  return words;
}

function digest(message) {
  var state = START.slice(), whole = padded(message);
  for (var from = 0; from < whole.length; from += 64) {
    var words = spread(whole.slice(from, from + 64)), now = state.slice();
    for (var at = 0; at < 64; at += 1) {
      var e = now[4], a = now[0];
      var first = now[7] + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & now[5]) ^ (~e & now[6]));
      first = (first + ROUNDS[at] + words[at]) | 0;
      var second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & now[1]) ^ (a & now[2]) ^ (now[1] & now[2]));
      now = [(first + second) | 0, a, now[1], now[2], (now[3] + first) | 0, e, now[5], now[6]];
    }
    for (var no = 0; no < 8; no += 1) { state[no] = (state[no] + now[no]) | 0; }
  }
  var found = [];
  state.forEach(function (word) {
    found.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  });
  return found;
}

function sealOf(key, words) {
  var inner = [], outer = [], secret = bytesOf(key);
  for (var at = 0; at < 64; at += 1) {
    inner.push((secret[at] || 0) ^ 54);
    outer.push((secret[at] || 0) ^ 92);
  }
  return digest(outer.concat(digest(inner.concat(bytesOf(words)))));
}

function pushed(signs, size, value) {
  var carry = value;
  for (var at = signs.length - 1; at >= 0; at -= 1) {
    var sum = signs[at] * size + carry;
    signs[at] = sum % ALPHABET.length;
    carry = Math.floor(sum / ALPHABET.length);
  }
}

function resultCode(key, sizes, told) {
  var signs = [], parts = [told.day, told.attempt, told.rating].concat(told.answers);
  for (var at = 0; at < LENGTH - 1; at += 1) { signs.push(0); }
  pushed(signs, 1, told.day);
  pushed(signs, 16, told.attempt);
  pushed(signs, 8, told.rating);
  sizes.forEach(function (size, no) { pushed(signs, size, told.answers[no]); });
  sealOf(key, parts.join(".")).slice(0, 5).forEach(function (one) { pushed(signs, 256, one); });
  for (var no = 0; no < 11; no += 1) { signs[no] = (signs[no] + signs[11 + (no % 8)] + no) % ALPHABET.length; }
  var check = signs.reduce(function (sum, sign, place) { return sum + (place + 1) * sign; }, 0);
  return signs.concat([check % ALPHABET.length]).map(function (sign) { return ALPHABET.charAt(sign); }).join("");
}

function grouped(code) { return code.match(/.{4}/g).join(" "); }

function today() {
  var now = new Date();
  return Math.floor((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(2020, 0, 1)) / 86400000);
}

function start(quiz) {
  var attempt = 0, language = quiz.language, step = 0, chosen = [];
  function all(where, what) { return Array.prototype.slice.call(where.querySelectorAll(what)); }
  function edition() { return document.getElementById("edition-" + language); }
  function within(what) { return edition().querySelector(what); }
  function say(what, words) { var place = within(what); place.textContent = words; place.hidden = !words; }

  function show(focus) {
    all(document, ".edition").forEach(function (one) { one.hidden = one !== edition(); });
    all(document, "[data-language]").forEach(function (one) {
      one.setAttribute("aria-pressed", String(one.getAttribute("data-language") === language));
    });
    var steps = all(edition(), ".step");
    steps.forEach(function (one, no) { one.hidden = no !== step; });
    within(".back").hidden = step === 0;
    within(".next").hidden = step >= steps.length - 2;
    within(".way").hidden = step === steps.length - 1;
    document.documentElement.lang = language;
    document.title = edition().getAttribute("data-title");
    if (focus) { steps[step].focus(); window.scrollTo(0, 0); }
  }

  function answersIn(where) {
    return all(where, ".question").map(function (question) {
      return all(question, "input").reduce(function (mask, input, place) {
        return input.checked ? mask | (1 << place) : mask;
      }, 0);
    });
  }

  function speak(code) {
    var from = edition(), marks = answersIn(from), notes = all(from, "textarea");
    language = code;
    all(edition(), ".question").forEach(function (question, no) {
      all(question, "input").forEach(function (input, place) { input.checked = Boolean(marks[no] & (1 << place)); });
    });
    all(edition(), "textarea").forEach(function (note, no) { note.value = notes[no].value; });
    show(true);
  }

  function numberOf(mask, no) {
    if (!quiz.whole) { return mask === quiz.masks[no] ? 1 : 0; }
    return quiz.multiple[no] ? mask : Math.round(Math.log(mask) / Math.LN2);
  }

  function verdicts(marks) {
    all(edition(), ".question").forEach(function (question, no) {
      var right = marks[no] === quiz.masks[no], verdict = question.querySelector(".verdict");
      verdict.textContent = (right ? "✓ " : "✗ ") + verdict.getAttribute(right ? "data-right" : "data-wrong");
      verdict.className = right ? "verdict right" : "verdict wrong";
      question.querySelector(".why").hidden = false;
    });
  }

  function check(event) {
    event.preventDefault();
    var marks = answersIn(edition());
    var open = all(edition(), ".question").filter(function (_, no) { return !marks[no]; });
    if (open.length) {
      say(".open", within(".open").getAttribute("data-words"));
      open[0].querySelector("input").focus();
      return;
    }
    say(".open", "");
    attempt = Math.min(attempt + 1, 15);
    var right = marks.filter(function (mask, no) { return mask === quiz.masks[no]; }).length;
    var passed = right * 100 >= quiz.mark * marks.length;
    verdicts(marks);
    var words = within(".score").getAttribute(passed ? "data-passed" : "data-failed");
    say(".score", words.replace("{{score}}", right).replace("{{max}}", marks.length));
    chosen = passed ? marks.map(numberOf) : [];
    within(".rate").hidden = !passed;
    within(".score").focus();
  }

  function finish(event) {
    event.preventDefault();
    var rated = within(".rate input:checked");
    var told = { day: today(), attempt: attempt, rating: rated ? Number(rated.value) : 0, answers: chosen };
    var code = grouped(resultCode(quiz.key, quiz.sizes, told)), better = within(".better").value.trim().slice(0, 1000);
    within(".code").textContent = code;
    var letter = within(".letter"), lines = [letter.getAttribute("data-text"), code];
    if (better) { lines.push(letter.getAttribute("data-better"), better); }
    letter.setAttribute("href", "mailto:" + quiz.address + "?subject=" +
      encodeURIComponent(letter.getAttribute("data-subject")) + "&body=" + encodeURIComponent(lines.join("\r\n\r\n")));
    letter.hidden = !quiz.address;
    step = all(edition(), ".step").length - 1;
    show(true);
  }

  function copy() {
    var range = document.createRange(), picked = window.getSelection();
    range.selectNodeContents(within(".code"));
    picked.removeAllRanges();
    picked.addRange(range);
    try { document.execCommand("copy"); } catch (fault) { return; }
    say(".copied", within(".copied").getAttribute("data-words"));
  }

  all(document, "[data-language]").forEach(function (one) {
    one.addEventListener("click", function () { speak(one.getAttribute("data-language")); });
  });
  all(document, ".next").forEach(function (one) { one.addEventListener("click", function () { step += 1; show(true); }); });
  all(document, ".back").forEach(function (one) { one.addEventListener("click", function () { step -= 1; show(true); }); });
  all(document, ".quiz").forEach(function (one) { one.addEventListener("submit", check); });
  all(document, ".rate").forEach(function (one) { one.addEventListener("submit", finish); });
  all(document, ".copy").forEach(function (one) { one.addEventListener("click", copy); });
  document.documentElement.classList.add("works");
  show(false);
}

if (typeof document !== "undefined") { start(JSON.parse(document.getElementById("quiz").textContent)); }
