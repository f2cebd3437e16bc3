/* Focus after messages, unsaved text over a lost session, and printing. No page has script of its own. */
(function () {
  "use strict";

  var KEEP = "keep:";

  function text(area) { return KEEP + location.pathname + location.search + "#" + area.id; }

  /* ---- unsaved text: textarea with data-keep ---- */
  function restore() {
    document.querySelectorAll("textarea[data-keep]").forEach(function (area) {
      var kept = sessionStorage.getItem(text(area));
      if (kept !== null && kept !== area.value && !area.readOnly && !area.disabled) {
        area.value = kept;
        area.dispatchEvent(new Event("input", { bubbles: true }));
        area.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  }

  function forget(prefix) {
    Object.keys(sessionStorage).forEach(function (key) {
      if (key.indexOf(prefix) === 0) { sessionStorage.removeItem(key); }
    });
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("textarea[data-keep]")) { sessionStorage.setItem(text(event.target), event.target.value); }
  });

  document.addEventListener("submit", function (event) {
    if (event.target.matches("[data-signs-out]")) { forget(KEEP); }
  });

  /* ---- messages ---- */
  function showProblems() {
    var box = document.querySelector("[data-problems]");
    if (box && !box.hasAttribute("data-shown")) {
      box.setAttribute("data-shown", "");
      box.focus();
      box.scrollIntoView({ block: "nearest" });
    }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("[data-problems] a[href^='#']");
    var target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target) {
      event.preventDefault();
      (target.matches("input, select, textarea, button") ? target : target.querySelector("input, select, textarea") || target).focus();
    }
    if (event.target.closest("[data-print]")) { window.print(); }
  });

  document.addEventListener("DOMContentLoaded", function () {
    restore();
    showProblems();
  });
})();
