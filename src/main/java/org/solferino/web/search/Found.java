package org.solferino.web.search;

import java.util.Map;

/**
 * A hit as the page shows it.
 *
 * @param model of the template: href, label, kind, where, snippet (HTML), lang
 * @param facets values and their names, by facet
 */
record Found(Map<String, Object> model, Map<String, Map<String, String>> facets) {}
