/**
 * Linked data: every IRI of the graph answers under the server's own address, in the form that is
 * asked for.
 */
package org.solferino.web.linked;
