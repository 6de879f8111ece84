/**
 * Word files (Office Open XML), read as their markup says: no layout is computed. POI opens the
 * container and holds its limits; what a document says is a walk over a few of its elements.
 */
package org.solferino.source.word;
