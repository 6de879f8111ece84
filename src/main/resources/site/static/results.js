// Two more ways to look at an answer: bars for numbers, lanes for dates.
'use strict';
window.SolferinoResults = (function () {
  const numeric = /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(integer|decimal|double|float|int|long|short|nonNegativeInteger)$/;
  const dated = /^-?\d{4}(-\d{2}(-\d{2}(T[\d:.+Z-]+)?)?)?$/;

  function rows(yasr) {
    const json = yasr.results && yasr.results.getAsJson();
    return json && json.results ? { vars: json.head.vars, bindings: json.results.bindings } : null;
  }
  function column(answer, fits) {
    return answer.vars.find(function (name) {
      return answer.bindings.some(function (row) { return row[name] && fits(row[name]); });
    });
  }
  function isNumber(term) { return numeric.test(term.datatype || ''); }
  function isDate(term) { return term.type === 'literal' && /[dD]ate|gYear|EDTF/.test(term.datatype || '') && dated.test(term.value); }
  function short(term) {
    if (!term) { return ''; }
    return term.type === 'uri' ? term.value.replace(/^.*?\/id\//, '').replace(/^.*#/, '') : term.value;
  }
  function label(answer, row, but) {
    const names = answer.vars.filter(function (name) { return but.indexOf(name) < 0 && row[name]; });
    const literal = names.filter(function (name) { return row[name]['xml:lang']; })[0];
    return short(row[literal || names[0]]);
  }
  function icon(text) {
    const span = document.createElement('span');
    span.textContent = text;
    span.setAttribute('aria-hidden', 'true');
    return span;
  }

  function chart(words) {
    return function Chart(yasr) {
      this.priority = 4;
      this.label = words.chart;
      this.getIcon = function () { return icon('▤'); };
      this.canHandleResults = function () {
        const answer = rows(yasr);
        return !!answer && !!column(answer, isNumber);
      };
      this.draw = function () {
        const answer = rows(yasr);
        const number = column(answer, isNumber);
        const box = document.createElement('div');
        box.className = 'bars';
        const values = answer.bindings.slice(0, 200).filter(function (row) { return row[number]; });
        const most = Math.max.apply(null, values.map(function (row) { return Math.abs(+row[number].value) || 0; })) || 1;
        values.forEach(function (row) {
          const name = document.createElement('span');
          name.textContent = label(answer, row, [number]);
          const cell = document.createElement('span');
          const bar = document.createElement('span');
          bar.className = 'bar';
          bar.style.width = (80 * Math.abs(+row[number].value) / most) + '%';
          const text = document.createElement('span');
          text.className = 'number';
          text.textContent = row[number].value;
          cell.append(bar, text);
          box.append(name, cell);
        });
        yasr.resultsEl.append(box);
      };
    };
  }

  function timeline(words) {
    return function Timeline(yasr) {
      this.priority = 3;
      this.label = words.timeline;
      this.getIcon = function () { return icon('━'); };
      this.canHandleResults = function () {
        const answer = rows(yasr);
        return !!window.vis && !!answer && !!column(answer, isDate);
      };
      this.draw = function () {
        const answer = rows(yasr);
        const dates = answer.vars.filter(function (name) {
          return answer.bindings.some(function (row) { return row[name] && isDate(row[name]); });
        });
        const items = [];
        answer.bindings.slice(0, 1000).forEach(function (row, i) {
          const own = dates.map(function (name) { return row[name]; }).filter(Boolean).map(function (t) { return t.value; }).sort();
          if (!own.length || isNaN(new Date(own[0]))) { return; }
          const text = document.createElement('span');
          text.textContent = label(answer, row, dates);
          const end = own[own.length - 1];
          const span = end !== own[0] && !isNaN(new Date(end));
          items.push({ id: i, content: text, start: new Date(own[0]), end: span ? new Date(end) : undefined, type: span ? 'range' : 'point' });
        });
        const box = document.createElement('div');
        yasr.resultsEl.append(box);
        new vis.Timeline(box, new vis.DataSet(items), { zoomKey: 'ctrlKey', maxHeight: '60vh', showCurrentTime: false });
      };
    };
  }
  return { chart: chart, timeline: timeline };
})();
