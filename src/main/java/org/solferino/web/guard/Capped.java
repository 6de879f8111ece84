package org.solferino.web.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose value may not grow without bound. */
final class Capped extends ExprFunction1 {
  private final AtomicLong left;

  /**
   * @param expr whose value is looked at
   * @param left characters that all values together may still have; null where each counts alone
   */
  Capped(Expr expr, AtomicLong left) {
    super(expr, "capped");
    this.left = left;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isInteger() && value.getInteger().bitLength() > Limits.BITS
        || value.isDecimal() && value.getDecimal().unscaledValue().bitLength() > Limits.BITS) {
      throw new Refused("The query makes a number of more than " + Limits.BITS + " bits.");
    }
    int length = length(value);
    check(length);
    if (left != null && left.addAndGet(-length) < 0) {
      throw new Refused(
          "GROUP_CONCAT joins more than "
              + Limits.CHARACTERS
              + " characters; group by more, or join less.");
    }
    return value;
  }

  static int length(NodeValue value) {
    return value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  static void check(long length) {
    if (length > Limits.STRING) {
      throw new Refused(
          "The query makes a string of more than "
              + Limits.STRING
              + " characters; join or replace less.");
    }
  }

  @Override
  public Expr copy(Expr other) {
    return new Capped(other, left);
  }
}
