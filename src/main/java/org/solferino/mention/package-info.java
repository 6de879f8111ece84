/**
 * Recognisers: one a kind of mention, each finding spans with typed values in one pass over a
 * block, in time linear in its text. They leave what is elliptic as it stands; {@code resolve}
 * decides.
 */
package org.solferino.mention;
