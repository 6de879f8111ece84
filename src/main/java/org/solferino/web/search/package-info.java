/**
 * Full-text search over passages, provisions, titles and names in the six languages, as a page and
 * from SPARQL ({@code text:query}). The analysers are Lucene's: Chinese in pairs of characters, the
 * other languages by their stems.
 */
package org.solferino.web.search;
