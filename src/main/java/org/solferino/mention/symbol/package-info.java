/** Symbols of documents as bodies of the United Nations and the Red Cross write and cite them. */
package org.solferino.mention.symbol;
