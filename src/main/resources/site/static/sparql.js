// Puts the editor in the place of the plain form; it asks nothing but this server.
'use strict';
(function () {
  const Gui = window.Yasgui && (window.Yasgui.default || window.Yasgui.Yasgui || window.Yasgui);
  const plain = document.getElementById('plain');
  const box = document.getElementById('yasgui');
  if (typeof Gui !== 'function') {
    return;
  }
  const config = JSON.parse(document.getElementById('config').textContent);
  const words = box.dataset;
  const query = document.getElementById('query').value;
  // The editor's own completers ask other servers; ours know what is in this graph.
  Gui.Yasqe.defaults.autocompleters = ['variables'];
  function complete(of, name, terms) {
    Gui.Yasqe.forkAutocompleter(of, { name: name, bulk: true, persistenceId: null, get: function () { return Promise.resolve(terms); } });
  }
  complete('class', 'solferino-classes', config.classes);
  complete('property', 'solferino-properties', config.properties);
  complete('prefixes', 'solferino-prefixes', Object.entries(config.prefixes).map(function (p) { return p[0] + ': <' + p[1] + '>'; }));
  Gui.Yasr.registerPlugin('chart', window.SolferinoResults.chart(words));
  Gui.Yasr.registerPlugin('timeline', window.SolferinoResults.timeline(words));
  plain.hidden = true;
  box.hidden = false;
  const gui = new Gui(box, {
    requestConfig: { endpoint: new URL('/ihl/sparql', window.location).href, method: 'POST' },
    persistenceId: null, copyEndpointOnNewTab: true, populateFromUrl: false, autofocus: false,
    endpointCatalogueOptions: { getData: function () { return []; } },
    yasqe: { createShareableLink: link, persistenceId: null, showQueryButton: true, resizeable: true },
    yasr: { prefixes: config.prefixes, persistenceId: null, plugins: { table: { enabled: true, dynamicConfig: { compact: true } } } }
  });
  const tab = gui.getTab() || gui.addTab(true);
  tab.setQuery(query);
  tab.getYasqe().getInputField().setAttribute('aria-label', document.querySelector('label[for=query]').textContent);
  function link() {
    return new URL('/sparql?query=' + encodeURIComponent(gui.getTab().getQuery()), window.location).href;
  }
  function links() {
    const text = gui.getTab().getQuery();
    document.getElementById('permalink').href = '/sparql?query=' + encodeURIComponent(text);
    document.querySelectorAll('[data-format]').forEach(function (a) {
      a.href = '/ihl/sparql?format=' + a.dataset.format + '&query=' + encodeURIComponent(text);
    });
  }
  document.getElementById('tools').hidden = false;
  links();
  gui.on('tabChange', links);
  gui.on('queryResponse', links);
  gui.on('query', links);
  document.getElementById('tools').addEventListener('focusin', links);
  document.getElementById('tools').addEventListener('mouseover', links);
  if (words.asked !== 'false') {
    tab.query();
  }
  box.dataset.ready = 'true';
})();
