/** Brings together what the documents of one build say of the same thing. */
package org.solferino.reconcile;
