package org.solferino.web.guard;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX in linear time. */
final class LinearRegex extends ExprFunctionN {
  private final Pattern constant;

  LinearRegex(ExprList args) {
    super("regex", args);
    this.constant = constant(args, 1, 2);
  }

  /** The pattern, if it and its flags are written out; so a wrong one is refused before it runs. */
  static Pattern constant(ExprList args, int pattern, int flags) {
    boolean plain =
        args.get(pattern).isConstant() && (args.size() <= flags || args.get(flags).isConstant());
    return plain
        ? Patterns.of(
            args.getList().stream().map(a -> a.isConstant() ? a.getConstant() : null).toList(),
            pattern,
            flags)
        : null;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    Pattern pattern = constant != null ? constant : Patterns.of(values, 1, 2);
    return NodeValue.booleanReturn(pattern.matcher(Patterns.string(values.get(0))).find());
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new LinearRegex(newArgs);
  }
}
