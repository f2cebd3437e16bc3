/* While somebody types in a screened field (s:field screened="true"): asks the portal whether a person is recognisable, and offers
   to take the words out or to confirm that they are a professional's own. The server decides again when it stores. */
(function () {
  "use strict";

  var PAUSE = 600, KEEP = "confirmed:" + location.pathname + location.search, FIELD = "[data-screened]";
  var waiting = {}, asked = {};

  /* said once for all fields of a page */
  function said(what) { return document.getElementById("main").dataset[what]; }

  function box(field) { return document.getElementById(field.dataset.screened); }

  function confirmed() { return JSON.parse(sessionStorage.getItem(KEEP)) || []; }

  /* goes along with whatever the form sends; a form that is drawn anew is given it again */
  function putInto(form) {
    var there = Array.from(form.querySelectorAll("input[name=confirmed]")).map(function (input) { return input.value; });
    confirmed().filter(function (words) { return there.indexOf(words) < 0; }).forEach(function (words) {
      var input = document.createElement("input");
      input.type = "hidden";
      input.name = "confirmed";
      input.value = words;
      form.appendChild(input);
    });
  }

  function tell(field) {
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  }

  function confirm(field, words) {
    sessionStorage.setItem(KEEP, JSON.stringify(confirmed().concat(words)));
    putInto(field.form);
    tell(field);
    ask(field);
  }

  /* where the words stand, also with signs between them that nobody sees: the portal reads past those */
  function find(field, words) {
    var letters = Array.from(words).map(function (letter) { return letter.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"); });
    return new RegExp(letters.join("\\p{Cf}*"), "u").exec(field.value);
  }

  /* as if typed over, so that it can be undone */
  function take(field, words) {
    var found = find(field, words);
    if (!found) { return; }
    field.focus();
    field.setSelectionRange(found.index, found.index + found[0].length);
    if (!document.execCommand("insertText", false, "…")) { field.setRangeText("…"); }
    tell(field);
    ask(field);
  }

  function button(text, label, act) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "btn quiet";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  function row(field, hint) {
    var item = document.createElement("li");
    var words = document.createElement("span");
    words.textContent = hint.kind + ": " + hint.words;
    item.append(words, button(hint.take, hint.takeThis, function () { take(field, hint.words); }));
    if (hint.confirm) { item.append(button(hint.confirm, hint.confirmThis, function () { confirm(field, hint.words); })); }
    return item;
  }

  function show(field, hints) {
    var known = confirmed();
    var open = hints.filter(function (hint) { return !hint.confirm || known.indexOf(hint.words) < 0; });
    var list = document.createElement("ul");
    var question = document.createElement("p");
    question.textContent = said("screeningAsk");
    list.append.apply(list, open.map(function (hint) { return row(field, hint); }));
    var place = box(field);
    place.replaceChildren.apply(place, open.length ? [question, list] : []);
  }

  /* what a refused form shows was not stored; else what stood there when the page came was */
  function before(field) { return field.closest(".invalid") ? "" : field.defaultValue; }

  function ask(field) {
    var turn = asked[field.id] = (asked[field.id] || 0) + 1;
    var body = new URLSearchParams({ text: field.value, before: before(field) });
    fetch(said("screening"), { method: "POST", body: body })
      .then(function (answer) { return answer.ok ? answer.json() : []; })
      .then(function (hints) { if (turn === asked[field.id] && field.isConnected) { show(field, hints); } })
      /* without an answer the server still asks when it stores */
      .catch(function () {});
  }

  document.addEventListener("input", function (event) {
    var field = event.target;
    if (!field.matches(FIELD)) { return; }
    var missed = document.getElementById(field.id + "-missed");
    missed.textContent = said("screeningMissed");
    missed.hidden = false;
    clearTimeout(waiting[field.id]);
    waiting[field.id] = setTimeout(function () { ask(field); }, PAUSE);
  });

  /* forms that came back refused, and those that go on with what was confirmed before */
  function look() {
    document.querySelectorAll(FIELD).forEach(function (field) {
      putInto(field.form);
      if (field.closest(".invalid")) { ask(field); }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    look();
    if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", look); }
  });
})();
