/** The vocabularies' names compiled for matching: a new treaty or body is a few lines of Turtle. */
package org.solferino.lexicon;
