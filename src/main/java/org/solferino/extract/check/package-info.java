/** What contradicts itself or is missing in a document, found by comparing what was read. */
package org.solferino.extract.check;
