/** States who submitted the documents that an annex lists. */
package org.solferino.extract.submission;
