/** What is meant: elliptic names of treaties, "the first round", one IRI for one thing. */
package org.solferino.resolve;
