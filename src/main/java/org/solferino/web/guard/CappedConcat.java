package org.solferino.web.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that looks at the length before it joins. */
final class CappedConcat extends ExprFunctionN {
  CappedConcat(ExprList args) {
    super("concat", args);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    long length = 0;
    for (NodeValue value : values) {
      length += Capped.length(value);
    }
    Capped.check(length);
    return new E_StrConcat(args).eval(values);
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new CappedConcat(newArgs);
  }
}
