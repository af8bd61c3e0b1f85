/*
 * Nothing that is typed is lost. While a form is being filled in it is kept on the server (mk:draft); when the session
 * ends under it, it is kept in the tab until the same person is back on the same page.
 */
(function () {
  'use strict';

  var DELAY = 1500;
  var PENDING = 'mouakaba.pending';
  var SKIPPED = /^(jakarta\.faces\.|mk-draft$|primefaces\.)/;
  var ROUNDS = 3;
  var dirty = false;
  var restoring = false;
  var timer = 0;
  /* The answers as the page came with them. */
  var base = {};

  function form() {
    return document.querySelector('form[data-form]');
  }

  function draftLine() {
    return document.querySelector('[data-draft-key]');
  }

  function answers(of) {
    var kept = {};
    Array.prototype.forEach.call(of.elements, function (element) {
      if (!element.name || SKIPPED.test(element.name) || element.name === of.name) {
        return;
      }
      if (/^(button|submit|file|password|hidden|image|reset)$/.test(element.type)) {
        return;
      }
      if (element.type === 'checkbox' || element.type === 'radio') {
        kept[element.name] = kept[element.name] || [];
        if (element.checked) {
          kept[element.name].push(element.value);
        }
      } else if (element.multiple) {
        kept[element.name] = Array.prototype.map.call(element.selectedOptions, function (option) { return option.value; });
      } else {
        kept[element.name] = element.value;
      }
    });
    return kept;
  }

  /* What was answered, in the reader's words: of a choice its label. */
  function words(of, name) {
    return Array.prototype.filter.call(of.elements, function (element) {
      return element.name === name && (!/^(checkbox|radio)$/.test(element.type) || element.checked);
    }).map(function (element) {
      if (element.options) {
        return Array.prototype.map.call(element.selectedOptions, function (option) {
          return option.value ? option.text : '';
        }).join(', ');
      }
      return /^(checkbox|radio)$/.test(element.type) ? text(element.labels[0]) : element.value;
    }).join(', ');
  }

  function question(of, name) {
    var element = Array.prototype.find.call(of.elements, function (one) { return one.name === name; });
    var group = element.type === 'checkbox' || element.type === 'radio' ? element.closest('fieldset.field') : null;
    var field = element.closest('.field');
    return text(group ? group.querySelector('legend') : element.labels[0] || (field && field.querySelector('label')));
  }

  function text(label) {
    if (!label) {
      return '';
    }
    var copy = (label.querySelector('b') || label).cloneNode(true);
    Array.prototype.forEach.call(copy.querySelectorAll('.req, .sr'), function (mark) { mark.remove(); });
    return copy.textContent.trim();
  }

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  /* Gives the fields whose answer is another now. */
  function putBack(into, kept) {
    var changed = [];
    Array.prototype.forEach.call(into.elements, function (element) {
      if (!Object.prototype.hasOwnProperty.call(kept, element.name)) {
        return;
      }
      var value = kept[element.name];
      var before = element.type === 'checkbox' || element.type === 'radio' ? element.checked : element.value;
      if (element.type === 'checkbox' || element.type === 'radio') {
        element.checked = value.indexOf(element.value) >= 0;
        if (before !== element.checked && (element.type === 'checkbox' || element.checked)) {
          changed.push(element);
        }
      } else if (element.multiple) {
        Array.prototype.forEach.call(element.options, function (option) {
          option.selected = value.indexOf(option.value) >= 0;
        });
      } else {
        element.value = value;
        if (before !== value) {
          changed.push(element);
        }
      }
    });
    return changed;
  }

  /*
   * Puts the answers back and tells the page so, as if they had been given now: it asks the server for what depends on
   * them. What only then appears gets its answer in the next round.
   */
  function bringBack(kept, rounds) {
    var into = form();
    /* While the server was asked, the page may have given way to another. */
    var changed = into ? putBack(into, kept) : [];
    if (!changed.length || !rounds) {
      restoring = false;
      return;
    }
    restoring = true;
    changed.forEach(function (element) {
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    whenQuiet(function () { bringBack(kept, rounds - 1); });
  }

  function whenQuiet(then) {
    if (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()) {
      then();
    } else {
      window.setTimeout(function () { whenQuiet(then); }, 20);
    }
  }

  function say(text, saved) {
    var line = draftLine();
    if (line) {
      line.querySelector('[data-draft-text]').textContent = text;
      line.querySelector('.pi').hidden = !saved;
    }
  }

  function save() {
    var line = draftLine();
    var current = form();
    if (!line || !current) {
      return Promise.resolve();
    }
    return window.Mouakaba.post('/draft/save', {
      key: line.getAttribute('data-draft-key'),
      content: JSON.stringify(answers(current))
    }).then(function (answer) {
      say(line.getAttribute('data-saved').replace('{0}', answer.savedAt), true);
    }).catch(function () {
      say(line.getAttribute('data-failed'), false);
    });
  }

  function changed(event) {
    if (restoring || !form() || !form().contains(event.target)) {
      return;
    }
    dirty = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, DELAY);
  }

  /* What is being sent is not kept once more behind it. */
  document.addEventListener('click', function (event) {
    if (form() && event.target.closest && event.target.closest('form[data-form] button[type="submit"]')) {
      window.clearTimeout(timer);
    }
  }, true);

  /* For the tab: the person, the page, the answers. Another person in the same tab never gets them. */
  function keepAnswers() {
    var current = form();
    if (current && (dirty || document.querySelector('.problems'))) {
      keep({ answers: answers(current) });
    }
  }

  function keep(pending) {
    pending.user = document.body.getAttribute('data-user');
    pending.page = window.location.pathname + window.location.search;
    window.sessionStorage.setItem(PENDING, JSON.stringify(pending));
  }

  /* Somebody else saved first: the page is read anew, and what was typed here is laid beside it. */
  function changedMeanwhile() {
    var current = form();
    var mine = current ? answers(current) : {};
    var typed = Object.keys(mine).filter(function (name) { return !same(mine[name], base[name]); });
    keep({
      base: base,
      answers: Object.fromEntries(typed.map(function (name) { return [name, mine[name]]; })),
      typed: typed.map(function (name) {
        return { name: name, question: question(current, name), words: words(current, name) };
      })
    });
    window.Mouakaba.reload();
  }

  /* Both versions, side by side; the form has what was typed here, and the other's answers wherever nothing was. */
  function showBoth(pending) {
    var current = form();
    var now = current ? answers(current) : {};
    var rows = pending.typed.filter(function (one) { return !same(now[one.name], pending.answers[one.name]); })
      .map(function (one) { return [one.question, one.name in now ? words(current, one.name) : '', one.words]; });
    Object.keys(now).forEach(function (name) {
      if (name in pending.base && !(name in pending.answers) && !same(now[name], pending.base[name])) {
        rows.push([question(current, name), words(current, name), '']);
      }
    });
    var note = document.getElementById('changed-meanwhile');
    var table = note.querySelector('table');
    rows.forEach(function (row) {
      var line = table.tBodies[0].insertRow();
      row.forEach(function (cell, place) {
        var at = line.appendChild(document.createElement(place ? 'td' : 'th'));
        at.appendChild(document.createElement('bdi')).textContent = cell || '–';
        if (!place) {
          at.scope = 'row';
        }
      });
    });
    table.hidden = !rows.length;
    note.hidden = false;
    note.focus();
  }

  function takePending() {
    var text = window.sessionStorage.getItem(PENDING);
    if (!text) {
      return null;
    }
    var pending = JSON.parse(text);
    if (document.querySelector('[data-state="expired"]')) {
      document.querySelector('[data-back]').setAttribute('href', pending.page);
      return null;
    }
    window.sessionStorage.removeItem(PENDING);
    var here = window.location.pathname + window.location.search;
    return pending.user === document.body.getAttribute('data-user') && pending.page === here ? pending : null;
  }

  function restore() {
    var current = form();
    var pending = takePending();
    base = current ? answers(current) : {};
    if (pending && pending.typed) {
      showBoth(pending);
    }
    if (!current) {
      return;
    }
    if (pending) {
      dirty = true;
      bringBack(pending.answers, ROUNDS);
      window.Mouakaba.showNote('session-restored', !pending.typed);
      return;
    }
    var line = draftLine();
    if (line) {
      window.Mouakaba.post('/draft/find', { key: line.getAttribute('data-draft-key') }).then(function (answer) {
        var kept = answer.content ? JSON.parse(answer.content) : {};
        if (!dirty && Object.keys(kept).some(function (name) { return name in base && !same(base[name], kept[name]); })) {
          dirty = true;
          bringBack(kept, ROUNDS);
          say(line.getAttribute('data-restored').replace('{0}', answer.savedAt), true);
        }
      }).catch(function () { /* the form works without */ });
    }
  }

  window.Mouakaba = Object.assign(window.Mouakaba || {}, {
    isDirty: function () { return dirty; },
    keepAnswers: keepAnswers
  });

  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('submit', keepAnswers);
  document.addEventListener('visibilitychange', function () {
    if (document.hidden && dirty) {
      window.clearTimeout(timer);
      save();
    }
  });
  document.addEventListener('DOMContentLoaded', restore);
  document.addEventListener('DOMContentLoaded', function () {
    if (!window.jQuery) {
      return;
    }
    /* An accepted form is no draft any more: what was waiting to be kept must not come after it. */
    jQuery(document).on('pfAjaxSend', function () {
      window.clearTimeout(timer);
    });
    jQuery(document).on('pfAjaxComplete', function (event, xhr) {
      if (xhr && xhr.pfArgs && xhr.pfArgs.changedMeanwhile) {
        changedMeanwhile();
      } else if (xhr && /<redirect /.test(xhr.responseText || '')) {
        dirty = false;
        window.sessionStorage.removeItem(PENDING);
      } else if (dirty) {
        window.clearTimeout(timer);
        timer = window.setTimeout(save, DELAY);
      }
    });
  });
})();
