/** What documents state, as values: facts, the words they rest on, and what is in doubt. */
package org.solferino.fact;
