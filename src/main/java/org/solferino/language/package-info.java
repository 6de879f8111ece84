/**
 * The language of a block, its normal form with every character's place kept, and translations
 * aligned.
 */
package org.solferino.language;
