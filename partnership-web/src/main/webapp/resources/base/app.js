/* Where the focus goes after an answer, unsaved text over a lost session, the clock of a question, and printing. No page has script of its own. */
(function () {
  "use strict";

  /* ---- what is not stored yet: textarea with data-keep, form with data-keep ----
     What is typed stays in this tab until the portal has it: a lost session, an expired page or a crash loses nothing. It is of
     one person: it goes when another signs in at this browser, in whatever tab, and when one signs out. Passwords and files are
     never kept. */
  var KEEP = "keep:", SENT = "sent", AREA = "textarea[data-keep]", FORM = "form[data-keep]", PERSON = "person", SINCE = "since";
  var NEVER = /^(password|file|submit|button|reset|image)$/;

  function address() { return KEEP + location.pathname + location.search + "#"; }

  function name(area) { return address() + area.id; }

  function read(key) { return JSON.parse(sessionStorage.getItem(key)); }

  function write(key, value) { sessionStorage.setItem(key, JSON.stringify(value)); }

  /* each time that somebody else signs in at this browser something new begins, and what was kept before goes */
  function begin() {
    var page = document.querySelector("[data-person]");
    if (!page) { return; }
    var here = JSON.parse(localStorage.getItem(PERSON)) || {};
    if (here.id !== page.dataset.person) {
      here = { id: page.dataset.person, since: Date.now() + ":" + Math.random() };
      localStorage.setItem(PERSON, JSON.stringify(here));
    }
    if (sessionStorage.getItem(SINCE) !== here.since) {
      sessionStorage.clear();
      sessionStorage.setItem(SINCE, here.since);
    }
  }

  function end() {
    sessionStorage.clear();
    localStorage.removeItem(PERSON);
  }

  function remember(area) {
    var known = read(name(area));
    write(name(area), { from: known ? known.from : area.defaultValue, text: area.value });
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

  /* ---- the fields of a form with data-keep: those that were touched, by name ---- */
  var filling = true, drawn = {};

  /* a list that the page itself makes longer stands in a hidden field with data-keep */
  function keeps(field) {
    return Boolean(field.name) && !NEVER.test(field.type) && !field.matches(AREA) && (field.type !== "hidden" || "keep" in field.dataset);
  }

  function fields(form, named) {
    return Array.from(form.elements).filter(function (field) { return keeps(field) && (!named || field.name === named); });
  }

  function isChoice(field) { return field.type === "checkbox" || field.type === "radio"; }

  function values(some) {
    return some.reduce(function (all, field) {
      if (isChoice(field)) { return field.checked ? all.concat(field.value) : all; }
      return field.options ? all.concat(Array.from(field.selectedOptions, function (option) { return option.value; })) : all.concat(field.value);
    }, []);
  }

  function same(some, others) { return JSON.stringify(some) === JSON.stringify(others); }

  function keepField(field) {
    var form = field.form, kept = read(name(form)) || {};
    kept[field.name] = values(fields(form, field.name));
    write(name(form), kept);
  }

  function set(field, chosen) {
    if (isChoice(field)) {
      field.checked = chosen.indexOf(field.value) >= 0;
    } else if (field.options) {
      Array.from(field.options).forEach(function (option) { option.selected = chosen.indexOf(option.value) >= 0; });
    } else {
      field.value = chosen.length ? chosen[0] : "";
    }
  }

  /* puts back what differs, and tells the page of it as if it was typed: what depends on it follows */
  function fill(form) {
    var kept = read(name(form)) || {};
    return Object.keys(kept).filter(function (named) {
      var some = fields(form, named).filter(function (field) { return !field.disabled && !field.readOnly; });
      if (!some.length || same(values(some), kept[named])) { return false; }
      var changed = some.filter(function (field) {
        var before = values([field]);
        set(field, kept[named]);
        return !same(values([field]), before);
      });
      unfold(some[0]);
      tell(changed[changed.length - 1]);
      return true;
    }).length;
  }

  function unfold(field) {
    for (var box = field.closest("details"); box; box = box.parentElement.closest("details")) { box.open = true; }
  }

  function tell(field) {
    if (!field) { return; }
    if (isChoice(field)) {
      /* boxes and buttons tell of a click, which changes them: once back, once again */
      field.checked = field.type === "checkbox" && !field.checked;
      field.click();
    } else {
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  function fillAll() {
    document.querySelectorAll(FORM).forEach(function (form) {
      if (fill(form) && !form.querySelector("[data-kept]")) { form.prepend(notice(form)); }
    });
  }

  /* says that it is back, and offers to begin anew */
  function notice(form) {
    var words = document.querySelector("[data-kept-text]").dataset;
    var box = document.createElement("div"), text = document.createElement("p"), button = document.createElement("button");
    box.className = "notice";
    box.setAttribute("role", "status");
    box.dataset.kept = "";
    text.textContent = words.keptText;
    button.type = "button";
    button.className = "btn quiet";
    button.textContent = words.keptDrop;
    button.addEventListener("click", function () {
      sessionStorage.removeItem(name(form));
      location.assign(location.href.replace(/#.*/, ""));
    });
    box.append(text, button);
    return box;
  }

  function look() {
    document.querySelectorAll(FORM).forEach(function (form) {
      fields(form).forEach(function (field) { if (field.type === "hidden") { drawn[field.name] = field.value; } });
    });
  }

  /* what an answer drew anew is as the portal has it; a list that it made longer is kept */
  function follow() {
    document.querySelectorAll(FORM).forEach(function (form) {
      var kept = read(name(form)) || {};
      Object.keys(kept).forEach(function (named) {
        var some = fields(form, named);
        if (some.length && !same(values(some), kept[named])) { delete kept[named]; }
      });
      if (Object.keys(kept).length) { write(name(form), kept); } else { sessionStorage.removeItem(name(form)); }
      fields(form).forEach(function (field) {
        if (field.type === "hidden" && drawn[field.name] !== field.value) { keepField(field); }
      });
    });
    look();
  }

  function forgetSent() {
    Object.entries(read(SENT) || {}).forEach(function (entry) {
      var kept = read(entry[0]);
      if (kept && (kept.text === entry[1] || same(kept, entry[1]))) { sessionStorage.removeItem(entry[0]); }
    });
    sessionStorage.removeItem(SENT);
  }

  function send(form, whole) {
    var sent = {};
    form.querySelectorAll(AREA).forEach(function (area) { sent[name(area)] = area.value; });
    if (whole && form.matches(FORM)) { sent[name(form)] = read(name(form)); }
    write(SENT, sent);
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches(AREA)) { remember(event.target); }
  });

  ["input", "change"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var field = event.target;
      if (field.form && field.form.matches(FORM) && keeps(field)) { keepField(field); }
    });
  });

  /* from the first touch on what an answer changes is meant */
  ["input", "click", "keydown"].forEach(function (kind) {
    document.addEventListener(kind, function (event) { if (event.isTrusted) { filling = false; } }, true);
  });

  document.addEventListener("submit", function (event) {
    busy(true);
    if (event.target.matches("[data-signs-out]")) { end(); } else { send(event.target, true); }
  });

  /* who says yes to the question of a button (p:confirm) sends the answer with it */
  document.addEventListener("click", function (event) {
    if (event.target.closest(".ui-confirmdialog-yes")) { PrimeFaces.confirmSource[0].value = "yes"; }
  }, true);

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

  /* what was sent is done: what one sends next with this form is meant anew */
  function renew(source, key) {
    var form = source && source.closest("form"), field = form && form.querySelector("input[name=intention]");
    if (field) { field.value = key; }
  }

  function ajax($) {
    $(document).on("pfAjaxSend", function (event, xhr, settings) {
      var source = element(settings.source);
      var form = source && source.closest("form");
      leave(source);
      busy(true);
      if (form && form.querySelector(AREA)) { send(form, form.dataset.keep === "saves"); }
    });
    $(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
      busy(false);
      var elsewhere = xhr.status !== 200 || xhr.responseText.indexOf("<redirect") >= 0;
      if (!elsewhere && !(args && args.validationFailed)) { forgetSent(); }
      if (args && args.intention) { renew(element(settings.source), args.intention); }
      if (!elsewhere) { if (filling) { fillAll(); } else { follow(); } }
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

  /* what saves by itself (data-saves) does so once nobody types for a moment, too; leaving the field is not needed */
  var PAUSE = 700, paused = {};
  document.addEventListener("input", function (event) {
    var field = event.target;
    if (field.matches("[data-saves]")) {
      clearTimeout(paused[field.id]);
      paused[field.id] = setTimeout(function () { field.dispatchEvent(new Event("change", { bubbles: true })); }, PAUSE);
    }
  });
  document.addEventListener("change", function (event) { clearTimeout(paused[event.target.id]); });

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

  /* groups in a list of choices are open where something is chosen; details with data-wide on a wide screen only */
  function fold() {
    document.querySelectorAll("ul.options li > ul").forEach(group);
    if (window.matchMedia("(max-width: 52rem)").matches) {
      document.querySelectorAll("details[data-wide]").forEach(function (box) { box.open = false; });
    }
    document.querySelectorAll("details[data-none]").forEach(sum);
  }

  /* what is chosen in a long list, in the line that unfolds it: details with data-none, which is what it says when nothing is */
  function sum(box) {
    var chosen = Array.from(box.querySelectorAll(":checked"), function (each) { return each.labels[0].textContent.trim(); });
    box.querySelector("summary").textContent = chosen.join(", ") || box.dataset.none;
  }

  document.addEventListener("change", function (event) {
    var box = event.target.closest("details[data-none]");
    if (box) { sum(box); }
  });

  function field(id) {
    var found = document.getElementById(id), folded = found && found.closest("details");
    if (folded) { folded.open = true; }
    if (!found || found.matches("input, select, textarea, button")) { return found; }
    var inside = Array.from(found.querySelectorAll("input, select, textarea"));
    return inside.find(function (each) { return each.offsetParent !== null; }) || inside[0] || found;
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

  /* PrimeFaces gets the nonce of the page only when the page is ready: what is asked before is refused */
  window.addEventListener("load", function () { setTimeout(fillAll); });

  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) { ajax(window.jQuery); }
    fold();
    offerCopies();
    begin();
    arrived();
    look();
    restore();
    show();
    clock();
    setInterval(clock, TICK);
    var region = document.querySelector("[data-messages]");
    /* a moment later: PrimeFaces gives the focus back to the button first */
    if (region) { new MutationObserver(function () { setTimeout(show, 60); }).observe(region, { childList: true, subtree: true }); }
  });
})();
