package org.solferino.rdf;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.solferino.document.Lang;

/** Makes literals. */
final class Literals {
  private Literals() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(sound(text));
  }

  /** Text in a language, a plain string where that is not known. */
  static Node text(String text, Lang lang) {
    return lang == null || lang == Lang.UND
        ? string(text)
        : NodeFactory.createLiteralLang(sound(text), lang.tag());
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  static Node dateTime(OffsetDateTime time) {
    String lexical = time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdateTime);
  }

  static Node edtf(String edtf) {
    return NodeFactory.createLiteralDT(edtf, Vocab.EDTF);
  }

  static Node typed(String lexical, String datatype) {
    String uri = datatype.contains(":") ? Vocab.term(datatype).getURI() : Vocab.XSD + datatype;
    return NodeFactory.createLiteralDT(
        sound(lexical), TypeMapper.getInstance().getSafeTypeByName(uri));
  }

  /** UTF-8 holds no half of a surrogate pair; one code point takes its place, so offsets stay. */
  private static String sound(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(text) : out;
      out.setCharAt(i, '\uFFFD');
    }
    return out == null ? text : out.toString();
  }
}
