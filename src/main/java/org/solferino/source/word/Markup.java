package org.solferino.source.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of WordprocessingML by local name (transitional and strict files differ in prefix). */
final class Markup {
  private Markup() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child along a path of local names, or null. */
  static Element child(Element parent, String... path) {
    Element at = parent;
    for (String name : path) {
      if (at == null) {
        return null;
      }
      Element found = null;
      for (Node n = at.getFirstChild(); n != null && found == null; n = n.getNextSibling()) {
        if (n instanceof Element element && name.equals(element.getLocalName())) {
          found = element;
        }
      }
      at = found;
    }
    return at;
  }

  static List<Element> descendants(Element root, String name) {
    List<Element> found = new ArrayList<>();
    if (root != null) {
      NodeList all = root.getElementsByTagNameNS("*", name);
      for (int i = 0; i < all.getLength(); i++) {
        found.add((Element) all.item(i));
      }
    }
    return found;
  }

  /** An attribute by local name, or the empty string. */
  static String value(Element element, String name) {
    if (element == null) {
      return "";
    }
    String value = element.getAttributeNS(element.getNamespaceURI(), name);
    return value.isEmpty() ? element.getAttribute(name) : value;
  }

  static int number(Element element, String name, int otherwise) {
    String value = value(element, name);
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether an on/off property is on: present and not switched off. */
  static boolean on(Element property) {
    return property != null && !value(property, "val").matches("0|false|off|none");
  }
}
