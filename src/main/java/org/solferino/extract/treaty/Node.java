package org.solferino.extract.treaty;

import java.util.ArrayList;
import java.util.List;

/** A provision while the text is read: a stretch of the page, with its parts. */
final class Node {
  final Node parent;
  final String type;
  final String step;
  final String number;
  final int begin;
  final List<Node> parts = new ArrayList<>();

  /** Behind its number and heading. */
  int body;

  int end;

  /** Its place among the parts of the same whole. */
  int index;

  /** The part, chapter or section in which an article stands, or null. */
  Node within;

  int headingBegin = -1;
  int headingEnd = -1;
  String sourceNumber;

  Node(Node parent, String type, String step, String number, int begin, int body) {
    this.parent = parent;
    this.type = type;
    this.step = step;
    this.number = number;
    this.begin = begin;
    this.body = body;
    if (parent != null) {
      parent.parts.add(this);
    }
  }

  /** The path below the treaty: {@code art_3/para_2}. */
  String path() {
    return parent == null ? step : parent.path() + "/" + step;
  }

  /** Where its own words end and its parts begin. */
  int ownEnd() {
    return parts.isEmpty() ? end : parts.get(0).begin;
  }

  Node last() {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  void heading(int from, int to) {
    headingBegin = from;
    headingEnd = to;
  }
}
