/**
 * A document as pure data: blocks of text with their positions. The floor; imports nothing of ours.
 */
package org.solferino.document;
