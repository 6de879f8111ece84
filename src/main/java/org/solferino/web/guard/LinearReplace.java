package org.solferino.web.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE in linear time, its result bounded. */
final class LinearReplace extends ExprFunctionN {
  private final Pattern constant;

  LinearReplace(ExprList args) {
    super("replace", args);
    this.constant = LinearRegex.constant(args, 1, 3);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text = Patterns.string(values.get(0));
    String replacement = Patterns.string(values.get(2));
    Pattern pattern = constant != null ? constant : Patterns.of(values, 1, 3);
    Matcher matcher = pattern.matcher(text);
    StringBuilder out = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(out, replacement);
        Capped.check(out.length());
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: no such group in the pattern: " + replacement, e);
    }
    matcher.appendTail(out);
    Node node = values.get(0).asNode();
    return NodeValue.makeNode(
        node.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(out.toString(), node.getLiteralDatatype())
            : NodeFactory.createLiteralLang(out.toString(), node.getLiteralLanguage()));
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new LinearReplace(newArgs);
  }
}
