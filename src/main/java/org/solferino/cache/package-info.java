/** Keeps what was extracted from each document, so that an unchanged one is not read again. */
package org.solferino.cache;
