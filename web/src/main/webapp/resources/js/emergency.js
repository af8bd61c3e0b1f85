/* Tells a supervisor, on whatever page she is, that an emergency waits in her unit. The question is one count from an index;
   it goes by itself, so the server does not count it as use of the session, and neither does shell.js. */
(function () {
  'use strict';

  var EVERY = 15000;
  var strip = null;
  var timer = 0;

  function part(name) {
    return strip.querySelector('[data-emergency="' + name + '"]');
  }

  function show(answer) {
    var waits = answer.number > 0;
    if (waits) {
      strip.setAttribute('data-call', answer.call);
      part('open').href = part('open').getAttribute('href').split('?')[0] + '?notification=' + answer.notification;
      part('number').textContent = String(answer.number);
      part('more').hidden = answer.number < 2;
    }
    if (strip.hidden === waits) {
      strip.hidden = !waits;
    }
  }

  function ask() {
    fetch('/emergency/waiting', {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
      body: '{}'
    }).then(function (response) {
      if (response.ok) {
        return response.json().then(show);
      }
      if (response.status === 401 || response.status === 403 || response.type === 'opaqueredirect') {
        window.clearInterval(timer);
      }
      return null;
    }).catch(function () { /* the network: asked again in a moment */ });
  }

  function acknowledge() {
    part('acknowledge').disabled = true;
    window.Mouakaba.post('/emergency/acknowledge', { call: strip.getAttribute('data-call') })
      .then(show)
      .catch(function () { /* the strip stays */ })
      .then(function () { part('acknowledge').disabled = false; });
  }

  document.addEventListener('DOMContentLoaded', function () {
    strip = document.getElementById('emergency');
    if (!strip) {
      return;
    }
    part('acknowledge').addEventListener('click', acknowledge);
    ask();
    timer = window.setInterval(ask, EVERY);
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden) {
        ask();
      }
    });
  });
})();
