/**
 * Dates and times in the six languages: finding them, and reading them with what is around them.
 */
package org.solferino.mention.date;
