/**
 * States events in a treaty's life: adoption, entry into force, ratifications, counts of parties.
 */
package org.solferino.extract.status;
