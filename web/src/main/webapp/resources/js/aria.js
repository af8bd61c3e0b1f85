/* Names and roles that PrimeFaces leaves out. Runs again whenever a part of the page is replaced. */
(function () {
  'use strict';

  function each(selector, cure) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), cure);
  }

  function label(key, otherwise) {
    return window.PrimeFaces && PrimeFaces.getAriaLabel ? PrimeFaces.getAriaLabel(key, otherwise) || otherwise : otherwise;
  }

  function cure() {
    each('.ui-messages ul:not([role])', function (list) {
      list.setAttribute('role', 'presentation');
    });
    each('.ui-selectonemenu', function (menu) {
      var combo = document.getElementById(menu.id + '_label');
      var name = document.querySelector('label[for="' + menu.id + '_label"], label[for="' + menu.id + '_focus"], label[for="' + menu.id + '_input"]');
      if (combo && name && !combo.hasAttribute('aria-labelledby')) {
        name.id = name.id || menu.id + '_name';
        combo.setAttribute('aria-labelledby', name.id + ' ' + combo.id);
      }
    });
    each('.ui-selectonemenu-items[role="listbox"]:not([aria-label])', function (items) {
      var combo = document.getElementById(items.id.replace(/_items$/, '_label'));
      var name = combo && document.getElementById((combo.getAttribute('aria-labelledby') || '').split(' ')[0]);
      if (name) {
        items.setAttribute('aria-label', name.textContent);
      }
    });
    each('.ui-selectonemenu-filter[aria-controls]', function (filter) {
      if (!document.getElementById(filter.getAttribute('aria-controls'))) {
        filter.setAttribute('aria-controls', filter.id.replace(/_filter$/, '_items'));
      }
    });
    each('.ui-autocomplete-input:not([aria-labelledby])', function (input) {
      var name = document.querySelector('label[for="' + input.id.replace(/_input$/, '') + '"]');
      if (name) {
        name.htmlFor = input.id;
      }
    });
    each('.ui-selectmanymenu select:not([aria-label])', function (select) {
      var name = document.querySelector('label[for="' + select.id.replace(/_input$/, '') + '"]');
      if (name) {
        select.setAttribute('aria-label', name.textContent);
      }
    });
    each('.ui-row-toggler:not([aria-label])', function (toggler) {
      toggler.setAttribute('aria-label', toggler.getAttribute('aria-expanded') === 'true' ? label('datatable.collapse', '−') : label('datatable.expand', '+'));
    });
    each('input[type="file"][aria-hidden]', function (file) {
      var choose = document.getElementById(file.id.replace(/_input$/, '_label'));
      file.removeAttribute('aria-hidden');
      if (!file.labels.length && choose) {
        file.setAttribute('aria-label', choose.textContent);
      }
    });
    each('.ui-datepicker-trigger .ui-button-text, .ui-splitbutton-menubutton .ui-button-text, .ui-autocomplete-dropdown .ui-button-text', function (text) {
      if (text.textContent !== '\u00a0') {
        text.textContent = '\u00a0';
      }
    });
    each('.ui-datepicker-trigger:not([aria-label])', function (trigger) {
      trigger.setAttribute('aria-label', PrimeFaces.getLocaleLabel('chooseDate'));
    });
    each('.ui-toggleswitch input[aria-labelledby][aria-label]', function (input) {
      input.removeAttribute('aria-label');
    });
    each('.field', function (field) {
      var error = field.querySelector('.errmsg:not(:empty)');
      Array.prototype.forEach.call(field.querySelectorAll('input:not([type="hidden"]), select, textarea'), function (input) {
        if (error) {
          input.setAttribute('aria-invalid', 'true');
          input.classList.add('err');
        } else if (input.classList.contains('err')) {
          input.removeAttribute('aria-invalid');
          input.classList.remove('err');
        }
      });
    });
    /* a pointer to what is not there is worse than none */
    each('[aria-describedby]', function (element) {
      var there = element.getAttribute('aria-describedby').split(' ').filter(function (id) { return document.getElementById(id); });
      if (there.join(' ') !== element.getAttribute('aria-describedby')) {
        if (there.length) {
          element.setAttribute('aria-describedby', there.join(' '));
        } else {
          element.removeAttribute('aria-describedby');
        }
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var timer = 0;
    cure();
    new MutationObserver(function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(cure, 30);
    }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-expanded'] });
  });
})();
