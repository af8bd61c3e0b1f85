/*
 * While a form is filled, each answer is sent when it is given, and what hangs on it comes and goes. Whoever types on while an
 * answer is under way loses nothing: what was typed since stands again when the page has come.
 */
(function () {
  'use strict';

  var values = {};
  var DATES = /^(date|datetime-local|time)$/;
  var RETRY = 5000;
  var under = false;
  var again = false;
  var failed = false;
  var dated = false;

  function inputs() {
    return document.querySelectorAll('[data-questions] input[id], [data-questions] textarea[id], [data-questions] select[id]');
  }

  function value(input) {
    return /^(checkbox|radio)$/.test(input.type) ? String(input.checked) : input.value;
  }

  function snapshot() {
    var now = {};
    Array.prototype.forEach.call(inputs(), function (input) { now[input.id] = value(input); });
    return now;
  }

  function send() {
    if (under) {
      again = true;
    } else if (typeof window.mouakabaAnswered === 'function') {
      window.mouakabaAnswered();
    }
  }

  /* Called when the answers leave. */
  function sent() {
    under = true;
    values = snapshot();
    window.Mouakaba.fill.typed = null;
  }

  /* Before the answer of the server takes the place of what stands there. */
  function remember() {
    var changed = {};
    var now = snapshot();
    Object.keys(now).forEach(function (id) {
      if (id in values && now[id] !== values[id]) {
        changed[id] = now[id];
      }
    });
    var active = document.activeElement;
    window.Mouakaba.fill.typed = {
      changed: changed,
      focus: active && active.closest('[data-questions]') ? active.id : null,
      from: active && 'selectionStart' in active ? caret(active) : null
    };
  }

  function caret(input) {
    try {
      return input.selectionStart;
    } catch (none) {
      return null;
    }
  }

  /* Called when the page has come. */
  function came() {
    under = false;
    if (failed) {
      failed = false;
      again = false;
      window.setTimeout(send, RETRY);
      return;
    }
    var typed = window.Mouakaba.fill.typed;
    if (typed) {
      Object.keys(typed.changed).forEach(function (id) {
        var input = document.getElementById(id);
        if (!input) {
          return;
        }
        if (/^(checkbox|radio)$/.test(input.type)) {
          input.checked = typed.changed[id] === 'true';
        } else {
          input.value = typed.changed[id];
        }
      });
      var focused = typed.focus && document.getElementById(typed.focus);
      if (focused) {
        focused.focus({ preventScroll: true });
        if (typed.from !== null && focused.setSelectionRange) {
          try {
            focused.setSelectionRange(typed.from, typed.from);
          } catch (none) {
            /* Numbers and dates have no caret to set. */
          }
        }
      }
    }
    if (again) {
      again = false;
      send();
    }
  }

  /* Called before came() where the answers did not arrive: said, and tried again. */
  function lost() {
    failed = true;
    var line = document.getElementById('fill-state');
    if (line) {
      line.textContent = line.getAttribute('data-failed');
    }
  }

  window.Mouakaba = window.Mouakaba || {};
  window.Mouakaba.fill = { sent: sent, came: came, failed: lost, typed: null };

  document.addEventListener('change', function (event) {
    if (!event.target.closest('[data-questions]')) {
      return;
    }
    /* A date changes with each part of it that is typed: it is sent when it is left. */
    if (DATES.test(event.target.type)) {
      dated = true;
    } else {
      send();
    }
  });

  document.addEventListener('focusout', function (event) {
    if (dated && DATES.test(event.target.type || '')) {
      dated = false;
      send();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var update = window.PrimeFaces && window.PrimeFaces.ajax && window.PrimeFaces.ajax.Utils;
    if (update) {
      var plain = update.updateElement;
      update.updateElement = function (id) {
        if (/(^form|:questions)$/.test(id) && under) {
          remember();
        }
        return plain.apply(this, arguments);
      };
    }
  });
}());
