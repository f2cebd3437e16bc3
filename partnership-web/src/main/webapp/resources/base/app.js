/* Where the focus goes after an answer, unsaved text over a lost session, the clock of a question, and printing. No page has script of its own. */
(function () {
  "use strict";

  /* ---- unsaved text: textarea with data-keep ----
     What is typed stays in this tab until the portal has it: a lost session, an expired page or a crash loses nothing. */
  var KEEP = "keep:", SENT = "sent", AREA = "textarea[data-keep]";

  function name(area) { return KEEP + location.pathname + location.search + "#" + area.id; }

  function read(key) { return JSON.parse(sessionStorage.getItem(key)); }

  function remember(area) {
    var known = read(name(area));
    sessionStorage.setItem(name(area), JSON.stringify({ from: known ? known.from : area.defaultValue, text: area.value }));
  }

  function restore() {
    document.querySelectorAll(AREA).forEach(function (area) {
      var kept = read(name(area));
      if (!kept || area.readOnly || area.disabled || area.value.indexOf(kept.text) >= 0) { return; }
      /* somebody else changed the text meanwhile: both stay */
      area.value = area.value === kept.from ? kept.text : area.value + "\n\n" + kept.text;
      area.dispatchEvent(new Event("input", { bubbles: true }));
      area.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  function forgetSent() {
    Object.entries(read(SENT) || {}).forEach(function (entry) {
      var kept = read(entry[0]);
      if (kept && kept.text === entry[1]) { sessionStorage.removeItem(entry[0]); }
    });
    sessionStorage.removeItem(SENT);
  }

  function send(form) {
    var sent = {};
    form.querySelectorAll(AREA).forEach(function (area) { sent[name(area)] = area.value; });
    sessionStorage.setItem(SENT, JSON.stringify(sent));
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches(AREA)) { remember(event.target); }
  });

  document.addEventListener("submit", function (event) {
    busy(true);
    if (event.target.matches("[data-signs-out]")) { sessionStorage.clear(); } else { send(event.target); }
  });

  /* the next page tells whether what was sent has arrived: not when it is the sign-in, an error or the same form with problems */
  function arrived() {
    if (document.querySelector("[data-keeps], [data-problems]")) { sessionStorage.removeItem(SENT); } else { forgetSent(); }
  }

  /* an answer may replace what has the focus, the button or the field in which one pressed Enter: the new one gets it; or take it away: then what stands in its place */
  var CONTROL = "button:not([disabled]), a[href], input:not([type=hidden]), select, textarea", left, had, around = [];

  function element(source) { return typeof source === "string" ? document.getElementById(source) : source; }

  function leave(source) {
    left = source;
    had = document.activeElement;
    around = [];
    for (var box = had; box; box = box.parentElement) {
      if (box.id) { around.push(box.id); }
    }
  }

  function refocus() {
    if (document.activeElement !== document.body || had.isConnected) { return; }
    around.some(function (id) {
      var box = document.getElementById(id);
      var control = box && (box.matches(CONTROL) ? box : box.querySelector(CONTROL));
      if (control) { control.focus({ preventScroll: true }); }
      return control;
    });
  }

  function ajax($) {
    $(document).on("pfAjaxSend", function (event, xhr, settings) {
      var source = element(settings.source);
      var form = source && source.closest("form");
      leave(source);
      busy(true);
      if (form && form.querySelector(AREA)) { send(form); }
    });
    $(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
      busy(false);
      var elsewhere = xhr.status !== 200 || xhr.responseText.indexOf("<redirect") >= 0;
      if (!elsewhere && !(args && args.validationFailed)) { forgetSent(); }
      refocus();
    });
  }

  /* ---- messages ---- */
  function inView(element) {
    var box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  }

  function show() {
    var problems = document.querySelector("[data-problems]:not([data-shown])");
    var notice = document.querySelector("[data-notice]:not([data-shown])");
    var box = problems || notice;
    if (!box) { return; }
    box.setAttribute("data-shown", "");
    /* saved while one types: the field says it too, and the words go on */
    if (left && left === document.activeElement && left.matches("textarea, input")) { return; }
    if (!inView(box)) { box.scrollIntoView({ block: "center" }); }
    if (problems) { problems.focus({ preventScroll: true }); }
  }

  /* ---- long work: what takes more than a moment shows that it goes on: data-busy ---- */
  var MOMENT = 800, working;

  function busy(now) {
    clearTimeout(working);
    var bar = document.querySelector("[data-busy]");
    if (now) { working = setTimeout(function () { bar.hidden = false; }, MOMENT); } else { bar.hidden = true; }
  }

  /* ---- clock: data-clock="minutes", data-clock-of: what they are for, data-clock-text with {0} gone by and {1} meant.
     Counts from when this tab first showed it. ---- */
  var TICK = 15000, MINUTE = 60000;

  function clock() {
    document.querySelectorAll("[data-clock]").forEach(function (face) {
      var key = "clock:" + face.dataset.clockOf;
      var since = Number(sessionStorage.getItem(key)) || Date.now();
      var minutes = Math.floor((Date.now() - since) / MINUTE);
      sessionStorage.setItem(key, since);
      if (minutes > 0) { face.textContent = face.dataset.clockText.replace("{0}", minutes).replace("{1}", face.dataset.clock); }
    });
  }

  /* A spreadsheet on Windows saves in the letters of Windows unless one asks for UTF-8. */
  function decoded(bytes) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (e) {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }

  /* ---- a file that is read into a textarea, so that it can be looked at and stays after a mistake: data-fills="id" ---- */
  document.addEventListener("change", function (event) {
    var area = event.target.matches("input[type=file][data-fills]") && document.getElementById(event.target.dataset.fills);
    if (area && event.target.files.length) {
      event.target.files[0].arrayBuffer().then(function (bytes) {
        area.value = decoded(bytes);
        area.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
  });

  /* ---- a table of buttons is one stop of the tab key; the arrows go from button to button: data-grid ---- */
  document.querySelectorAll("table[data-grid]").forEach(function (table) {
    table.querySelectorAll("tbody button").forEach(function (button, at) { button.tabIndex = at ? -1 : 0; });
  });
  document.addEventListener("keydown", function (event) {
    var steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    var cell = steps[event.key] && event.target.closest("table[data-grid] td");
    var row = cell && cell.parentNode.parentNode.rows[cell.parentNode.sectionRowIndex + steps[event.key][0]];
    var next = row && row.cells[cell.cellIndex + steps[event.key][1]];
    var button = next && next.querySelector("button");
    if (cell) {
      event.preventDefault();
    }
    if (button) {
      event.target.tabIndex = -1;
      button.tabIndex = 0;
      button.focus();
    }
  });

  /* ---- a file that the portal will not take is refused before it is on its way: data-most in bytes, data-most-text ---- */
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (input.matches("input[type=file][data-most]")) {
      input.setCustomValidity(input.files.length && input.files[0].size > Number(input.dataset.most) ? input.dataset.mostText : "");
      input.reportValidity();
    }
  });

  /* a group of choices becomes details; one in which something is chosen stays open */
  function group(list) {
    var name = list.previousSibling, box = document.createElement("details"), summary = document.createElement("summary");
    box.className = "fold";
    box.open = list.querySelector(":checked") !== null;
    list.parentNode.insertBefore(box, name);
    summary.append(name);
    box.append(summary, list);
  }

  /* ---- text to take along: data-copies="id" on a button that only who may copy gets to see; data-copied is what the status beside it says then ---- */
  function offerCopies() {
    document.querySelectorAll("[data-copies]").forEach(function (button) { button.hidden = !navigator.clipboard; });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copies]");
    if (button) {
      navigator.clipboard.writeText(document.getElementById(button.dataset.copies).innerText).then(function () {
        button.parentNode.querySelector("[role=status]").textContent = button.dataset.copied;
      });
    }
  });

  /* details with data-wide are open on a wide screen only; so are groups in a list of choices */
  function fold() {
    if (window.matchMedia("(max-width: 52rem)").matches) {
      document.querySelectorAll("details[data-wide]").forEach(function (box) { box.open = false; });
      document.querySelectorAll("ul.options li > ul").forEach(group);
    }
  }

  function field(id) {
    var found = document.getElementById(id);
    return found && (found.matches("input, select, textarea, button") ? found : found.querySelector("input, select, textarea") || found);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("[data-problems] a[href^='#']");
    var target = link && field(link.getAttribute("href").slice(1));
    if (target) {
      event.preventDefault();
      target.focus();
    }
    if (event.target.closest("[data-print]")) { window.print(); }
  });

  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) { ajax(window.jQuery); }
    fold();
    offerCopies();
    arrived();
    restore();
    show();
    clock();
    setInterval(clock, TICK);
    var region = document.querySelector("[data-messages]");
    /* a moment later: PrimeFaces gives the focus back to the button first */
    if (region) { new MutationObserver(function () { setTimeout(show, 60); }).observe(region, { childList: true, subtree: true }); }
  });
})();
