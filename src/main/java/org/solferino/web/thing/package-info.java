/** Pages made for the thing: a meeting, a treaty, a document, and lists of them. */
package org.solferino.web.thing;
