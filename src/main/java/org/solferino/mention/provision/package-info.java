/** References to articles, paragraphs, points, chapters and annexes of treaties. */
package org.solferino.mention.provision;
