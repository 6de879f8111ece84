/** Serves a store over HTTP: SPARQL, the Graph Store Protocol for reading, pages. */
package org.solferino.web;
