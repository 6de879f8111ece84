// Shows the list's events as lanes. The list below holds the same, so nothing is lost without this.
'use strict';
(function () {
  const box = document.getElementById('lanes');
  const lanes = JSON.parse(document.getElementById('timeline-data').textContent);
  if (!window.vis || !lanes.length) {
    return;
  }
  const day = 24 * 3600 * 1000;
  const groups = [];
  const items = [];
  const links = new Map();
  lanes.forEach(function (lane, g) {
    const name = document.createElement('span');
    name.textContent = lane.name;
    groups.push({ id: g, content: name, order: g });
    lane.items.forEach(function (item, i) {
      const id = g + '-' + i;
      const label = document.createElement('span');
      label.textContent = item.label;
      const title = document.createElement('span');
      title.textContent = item.when + ' · ' + item.type;
      links.set(id, item.href);
      const start = new Date(item.start + 'T00:00:00');
      // An interval ends with its last day.
      const end = new Date(new Date(item.end + 'T00:00:00').getTime() + day);
      // A few days are too narrow for their label; it stands beside the dot.
      const brief = item.exact && end - start < 8 * day;
      items.push({
        id: id, group: g, content: label, title: title.textContent.replace(/[<&]/g, ''),
        start: start, end: brief ? undefined : end, type: brief ? 'point' : 'range',
        className: item.kind + (item.exact ? '' : ' vague')
      });
    });
  });
  box.hidden = false;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', box.dataset.label);
  const tools = document.createElement('div');
  tools.className = 'tools';
  const chart = document.createElement('div');
  chart.setAttribute('aria-hidden', 'true');
  box.append(tools, chart);
  const day0 = items.map(function (i) { return i.start.getTime(); });
  const last = Math.max.apply(null, items.map(function (i) { return (i.end || i.start).getTime(); }));
  const first = Math.max(Math.min.apply(null, day0), last - 1.5 * 366 * day);
  const timeline = new vis.Timeline(chart, new vis.DataSet(items), new vis.DataSet(groups), {
    stack: true, zoomKey: 'ctrlKey', horizontalScroll: false, maxHeight: '80vh',
    margin: { item: { horizontal: 2, vertical: 4 } }, orientation: 'top',
    zoomMin: 7 * day, zoomMax: 200 * 366 * day,
    format: { minorLabels: minor, majorLabels: major },
    showCurrentTime: false, start: first - 30 * day, end: last + 60 * day, xss: { disabled: true }
  });
  // The library's own names of months are English alone; the browser knows them all.
  function text(date, form) {
    return new Intl.DateTimeFormat(document.documentElement.lang, form).format(date.valueOf());
  }
  function minor(date, scale) {
    switch (scale) {
      case 'year': return text(date, { year: 'numeric' });
      case 'month': return text(date, { month: 'short' });
      case 'week': case 'weekday': case 'day': return text(date, { day: 'numeric' });
      default: return text(date, { hour: '2-digit', minute: '2-digit' });
    }
  }
  function major(date, scale) {
    switch (scale) {
      case 'year': return '';
      case 'month': return text(date, { year: 'numeric' });
      case 'week': case 'weekday': case 'day': return text(date, { year: 'numeric', month: 'long' });
      default: return text(date, { year: 'numeric', month: 'long', day: 'numeric' });
    }
  }
  timeline.on('select', function (event) {
    if (event.items.length && links.has(event.items[0])) {
      window.location.href = links.get(event.items[0]);
    }
  });
  function tool(text, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    tools.append(button);
  }
  tool(box.dataset.zoomIn, function () { timeline.zoomIn(0.5); });
  tool(box.dataset.zoomOut, function () { timeline.zoomOut(0.5); });
  tool(box.dataset.fit, function () { timeline.fit(); });
  tool('←', function () { move(-0.4); });
  tool('→', function () { move(0.4); });
  function move(share) {
    const range = timeline.getWindow();
    const width = (range.end - range.start) * share;
    timeline.setWindow(range.start.valueOf() + width, range.end.valueOf() + width);
  }
  box.dataset.ready = 'true';
})();
