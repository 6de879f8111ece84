/**
 * PDF files: glyphs with places become lines, columns, cells and paragraphs in reading order.
 * PDFBox reads the file; the layout is computed here, in the order of the classes {@code Ink}
 * (glyphs and ruling lines), {@code Margins} (running heads and feet), {@code Grid} (ruled tables),
 * {@code Columns} (gutters), {@code Paragraphs}, {@code Layout} (the whole).
 */
package org.solferino.source.pdf;
