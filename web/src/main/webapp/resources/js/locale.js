/* Morocco's months, and a week that starts on Monday, in the calendars. */
(function () {
  'use strict';
  var months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'];
  function mend() {
    if (!window.PrimeFaces || !PrimeFaces.locales) {
      return;
    }
    Object.keys(PrimeFaces.locales).forEach(function (name) {
      var locale = PrimeFaces.locales[name];
      locale.firstDayOfWeek = 1;
      locale.firstDay = 1;
      if (name.indexOf('ar') === 0) {
        locale.monthNames = months;
        locale.monthNamesShort = months;
      }
    });
  }
  mend();
  document.addEventListener('DOMContentLoaded', mend);
})();
