package org.solferino.web.guard;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts functions that are bounded in time and size in the place of those that are not. */
final class Rewrite extends ExprTransformCopy {
  private final ElementTransform elements = new ElementTransformCopyBase();
  private final AtomicLong joined = new AtomicLong(Limits.CHARACTERS);

  private Rewrite() {}

  /** The same query; {@link QueryCheck} makes sure that no function was overlooked. */
  static Query of(Query query) {
    Rewrite rewrite = new Rewrite();
    return rewrite.aggregates(QueryTransformOps.transform(query, rewrite.elements, rewrite));
  }

  /** Aggregates stand beside the query's expressions, where the library does not look. */
  private Query aggregates(Query query) {
    query.getAggregators().replaceAll(this::aggregate);
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery inner) {
              aggregates(inner.getQuery());
            }
          });
    }
    return query;
  }

  private ExprAggregator aggregate(ExprAggregator one) {
    Aggregator aggregator = one.getAggregator();
    if (aggregator.getExprList() == null || aggregator instanceof AggCustom) {
      return one;
    }
    boolean joins =
        aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
    ExprList rewritten = new ExprList();
    for (Expr expr : aggregator.getExprList()) {
      Expr same = ExprTransformer.transform(this, expr);
      rewritten.add(joins ? new Capped(same, joined) : same);
    }
    return new ExprAggregator(one.getVar(), aggregator.copy(rewritten));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      return new LinearRegex(args);
    }
    if (function instanceof E_StrReplace) {
      return new LinearReplace(args);
    }
    return function instanceof E_StrConcat
        ? new CappedConcat(args)
        : super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    Expr same = super.transform(function, arg);
    return function instanceof E_StrEncodeForURI ? new Capped(same, null) : same;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    Expr same = super.transform(function, left, right);
    return function instanceof E_Multiply ? new Capped(same, null) : same;
  }

  @Override
  public Expr transform(ExprFunctionOp function, ExprList args, Op op) {
    Element inner = ElementTransformer.transform(function.getElement(), elements, this);
    if (function instanceof E_Exists) {
      return new E_Exists(inner);
    }
    return function instanceof E_NotExists ? new E_NotExists(inner) : function;
  }
}
