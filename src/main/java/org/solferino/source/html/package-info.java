/** Web pages: what a page says, without what surrounds it on every page of its site. */
package org.solferino.source.html;
