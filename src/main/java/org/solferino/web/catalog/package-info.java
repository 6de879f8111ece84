/** What the whole offers: its description, its downloads, its state, and ways in for robots. */
package org.solferino.web.catalog;
