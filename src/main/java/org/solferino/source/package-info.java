/** Finds files, decodes them and cuts them into blocks: paragraphs, list items, cells. */
package org.solferino.source;
