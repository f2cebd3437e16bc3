/* Passkeys: where this browser has them, the button of a form asks it for one, and the form takes its answer along. */
(function () {
  "use strict";
  var BOX = "[data-passkey]";

  function bytes(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (sign) { return sign.charCodeAt(0); });
  }

  function text(buffer) {
    if (!buffer) { return undefined; }
    var signs = Array.from(new Uint8Array(buffer), function (each) { return String.fromCharCode(each); }).join("");
    return btoa(signs).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function named(list) {
    (list || []).forEach(function (each) { each.id = bytes(each.id); });
  }

  /* what the portal asks, as the browser wants it */
  function ask(question) {
    question.challenge = bytes(question.challenge);
    named(question.excludeCredentials);
    named(question.allowCredentials);
    if (!question.user) { return navigator.credentials.get({ publicKey: question }); }
    question.user.id = bytes(question.user.id);
    return navigator.credentials.create({ publicKey: question });
  }

  function answer(credential) {
    var given = credential.response;
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {},
      response: {
        clientDataJSON: text(given.clientDataJSON), attestationObject: text(given.attestationObject),
        transports: given.getTransports ? given.getTransports() : undefined, authenticatorData: text(given.authenticatorData),
        signature: text(given.signature), userHandle: text(given.userHandle)
      }
    });
  }

  function question(box) {
    return fetch(box.dataset.passkeyAsk, { method: "POST", body: new URLSearchParams({ "for": box.dataset.passkey }) })
      .then(function (said) {
        if (!said.ok) { throw new Error("refused"); }
        return said.json();
      });
  }

  function isOpen(form) {
    return Array.from(form.querySelectorAll("[aria-required=true]")).some(function (field) { return !field.value.trim(); });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-passkey-press]"), box = button && button.closest(BOX);
    var field = box && box.querySelector("input[id$='answer']");
    /* what is not filled in the portal says, as everywhere */
    if (!box || field.value || isOpen(button.form)) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    var status = box.querySelector("[role=status]");
    status.textContent = "";
    button.disabled = true;
    question(box).then(ask).then(function (credential) {
      field.value = answer(credential);
      button.disabled = false;
      button.click();
      /* it is on its way: a second press would ask the portal what it has answered */
      button.disabled = true;
    }).catch(function (problem) {
      button.disabled = false;
      button.focus();
      status.textContent = problem.name === "InvalidStateError" && box.dataset.passkeyKnown || box.dataset.passkeyFailed;
    });
  }, true);

  /* a page that comes back from the browser's memory asks anew */
  window.addEventListener("pageshow", function () {
    document.querySelectorAll(BOX).forEach(function (box) {
      var here = window.PublicKeyCredential && location.origin === box.dataset.passkeyAt;
      box.hidden = !here;
      box.querySelector("input[id$='answer']").value = "";
      box.querySelector("[data-passkey-press]").disabled = false;
      document.querySelectorAll("[data-passkey-none]").forEach(function (none) { none.hidden = Boolean(here); });
    });
  });
})();
