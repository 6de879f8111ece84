/** Extractors: one a kind of fact. Each reads blocks with their mentions and states facts. */
package org.solferino.extract;
