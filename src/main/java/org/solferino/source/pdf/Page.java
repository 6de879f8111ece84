package org.solferino.source.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order of the file
 * @param rules ruling lines
 */
record Page(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules) {}
