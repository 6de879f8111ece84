/** What readers of files with a layout hand over: pieces of text in reading order, or a refusal. */
package org.solferino.source.drawn;
