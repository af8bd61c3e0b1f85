/*
 * Nothing that is typed is lost. While a form is being filled in it is kept on the server (mk:draft); when the session
 * ends under it, it is kept in the tab until the same person is back on the same page.
 */
(function () {
  'use strict';

  var DELAY = 1500;
  var PENDING = 'mouakaba.pending';
  var SKIPPED = /^(jakarta\.faces\.|mk-draft$|primefaces\.)/;
  var dirty = false;
  var timer = 0;

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

  function putBack(into, kept) {
    var changed = false;
    Array.prototype.forEach.call(into.elements, function (element) {
      if (!Object.prototype.hasOwnProperty.call(kept, element.name)) {
        return;
      }
      var value = kept[element.name];
      var before = element.type === 'checkbox' || element.type === 'radio' ? element.checked : element.value;
      if (element.type === 'checkbox' || element.type === 'radio') {
        element.checked = value.indexOf(element.value) >= 0;
        changed = changed || before !== element.checked;
      } else if (element.multiple) {
        Array.prototype.forEach.call(element.options, function (option) {
          option.selected = value.indexOf(option.value) >= 0;
        });
      } else {
        element.value = value;
        changed = changed || before !== value;
      }
    });
    return changed;
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
    if (!form() || !form().contains(event.target)) {
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
      window.sessionStorage.setItem(PENDING, JSON.stringify({
        user: document.body.getAttribute('data-user'),
        page: window.location.pathname + window.location.search,
        answers: answers(current)
      }));
    }
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
    if (!current) {
      return;
    }
    if (pending) {
      putBack(current, pending.answers);
      dirty = true;
      window.Mouakaba.showNote('session-restored', true);
      return;
    }
    var line = draftLine();
    if (line) {
      window.Mouakaba.post('/draft/find', { key: line.getAttribute('data-draft-key') }).then(function (answer) {
        if (answer.content && !dirty && putBack(current, JSON.parse(answer.content))) {
          dirty = true;
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
      if (xhr && /<redirect /.test(xhr.responseText || '')) {
        dirty = false;
        window.sessionStorage.removeItem(PENDING);
      } else if (dirty) {
        window.clearTimeout(timer);
        timer = window.setTimeout(save, DELAY);
      }
    });
  });
})();
