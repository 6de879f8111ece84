/** States which documents are cited, and which of their paragraphs. */
package org.solferino.extract.symbol;
