/**
 * What every page rests on: the graph's rows and labels, messages in two languages, templates, and
 * a servlet that turns a page into a response.
 */
package org.solferino.web.site;
