/* What every page does: search by "/", the sheet of a phone, focus on what is wrong, and the end of the session. */
(function () {
  'use strict';

  function byId(id) {
    return document.getElementById(id);
  }

  function isTyping(target) {
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  }

  document.addEventListener('keydown', function (event) {
    var search = document.querySelector('.search input');
    if (event.key === '/' && search && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape') {
      closeUserMenu(true);
    }
  });

  function closeUserMenu(focus) {
    var menu = document.querySelector('.usermenu[open]');
    if (menu) {
      menu.removeAttribute('open');
      if (focus) {
        menu.querySelector('summary').focus();
      }
    }
  }

  document.addEventListener('click', function (event) {
    var menu = document.querySelector('.usermenu[open]');
    if (menu && !menu.contains(event.target)) {
      closeUserMenu(false);
    }
    var opener = event.target.closest('[data-open]');
    if (opener) {
      event.preventDefault();
      byId(opener.getAttribute('data-open')).showModal();
    }
    var problem = event.target.closest('.problems a[href^="#"]');
    if (problem) {
      event.preventDefault();
      focusField(problem.getAttribute('href').slice(1));
    }
  });

  function focusField(id) {
    var element = byId(id) || byId(id + '_input');
    if (!element) {
      return;
    }
    if (!element.matches('input, select, textarea, button')) {
      element = element.querySelector('input, select, textarea, button') || element;
    }
    element.focus();
    element.scrollIntoView({ block: 'center' });
  }

  function showProblems() {
    var problems = document.querySelector('.problems');
    if (problems && !problems.hasAttribute('data-shown')) {
      problems.setAttribute('data-shown', 'true');
      problems.focus();
      problems.scrollIntoView({ block: 'nearest' });
    }
  }

  /*
   * PrimeFaces writes the view's state into every form of the page after each request. In a form that is not Faces'
   * (search, logout, filters) it would make the post look like one of this page's, and OmniFaces would tell that form's
   * address that the page is left.
   */
  function keepFormsPlain() {
    Array.prototype.forEach.call(document.forms, function (form) {
      if (!form.id || !form.querySelector('input[type="hidden"][name="' + CSS.escape(form.id) + '"]')) {
        Array.prototype.forEach.call(form.querySelectorAll('input[name^="jakarta.faces."]'), function (input) {
          input.remove();
        });
      }
    });
  }

  /* The session: a warning two minutes before its end; every request begins it anew. */
  var WARNING = 120;
  var KEEP = 600;
  var life = 0;
  var lastRequest = Date.now();

  function seconds() {
    return (Date.now() - lastRequest) / 1000;
  }

  function show(id, shown) {
    var note = byId(id);
    if (note && note.hidden === shown) {
      note.hidden = !shown;
      if (shown && note.getAttribute('role') === 'alertdialog') {
        note.querySelector('button').focus();
      }
    }
  }

  function post(path, body) {
    return fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
      body: JSON.stringify(body || {})
    }).then(function (response) {
      if (response.status === 401 || response.type === 'opaqueredirect') {
        ended();
        throw new Error('session');
      }
      if (!response.ok) {
        throw new Error('answer ' + response.status);
      }
      lastRequest = Date.now();
      return response.status === 204 ? {} : response.json();
    });
  }

  function ended() {
    window.Mouakaba.keepAnswers();
    show('session-warning', false);
    show('session-ended', true);
  }

  function tick() {
    if (!life) {
      return;
    }
    if (window.Mouakaba.isDirty() && seconds() > KEEP && document.hasFocus()) {
      post('/session/keep').catch(function () { /* told by ended() */ });
    }
    if (seconds() >= life) {
      ended();
    } else {
      show('session-warning', seconds() > life - WARNING);
    }
  }

  /* Logged in again by the identity provider's own session, on the same page, where draft.js puts the answers back. */
  function resume() {
    window.Mouakaba.keepAnswers();
    reload();
  }

  function reload() {
    if (window.OmniFaces && OmniFaces.Unload && OmniFaces.Unload.disable) {
      OmniFaces.Unload.disable();
    }
    window.location.assign(window.location.href.split('#')[0]);
  }

  window.Mouakaba = Object.assign(window.Mouakaba || {}, {
    post: post,
    resume: resume,
    reload: reload,
    showNote: show
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-session]');
    if (!button) {
      return;
    }
    var what = button.getAttribute('data-session');
    if (what === 'stay') {
      post('/session/keep').then(function () { show('session-warning', false); }).catch(function () { /* told */ });
    } else if (what === 'resume') {
      resume();
    } else {
      show('session-restored', false);
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    life = Number(document.body.getAttribute('data-timeout')) || 0;
    showProblems();
    window.setInterval(tick, 5000);
    if (window.jQuery) {
      jQuery(document).on('pfAjaxSend', function (event, xhr, settings) {
        window.Mouakaba.lastSource = settings && settings.source && settings.source.id;
      });
      jQuery(document).on('pfAjaxComplete', function (event, xhr) {
        if (xhr && xhr.status !== 401) {
          lastRequest = Date.now();
        }
        keepFormsPlain();
        showProblems();
      });
      jQuery(document).on('pfAjaxError', function (event, xhr) {
        if (xhr && xhr.status === 401) {
          resume();
        }
      });
    }
  });
})();
