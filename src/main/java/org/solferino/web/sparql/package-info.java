/** The page on which queries are written, with the project's own as examples. */
package org.solferino.web.sparql;
