/** The page that shows all that has a date, by process, as lanes and as a list. */
package org.solferino.web.timeline;
