package org.solferino.web.guard;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.solferino.rdf.Vocab;

/** What a query may hold. */
final class QueryCheck {
  private static final String FN = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

  /** Functions by IRI that take no longer and give no more than they are given. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          FN + "abs",
          FN + "ceiling",
          FN + "floor",
          FN + "round",
          FN + "contains",
          FN + "starts-with",
          FN + "ends-with",
          FN + "lower-case",
          FN + "upper-case",
          FN + "string-length",
          FN + "substring",
          FN + "substring-before",
          FN + "substring-after",
          FN + "normalize-space",
          FN + "year-from-dateTime",
          FN + "month-from-dateTime",
          FN + "day-from-dateTime",
          FN + "year-from-date",
          FN + "month-from-date",
          FN + "day-from-date",
          MATH + "sqrt",
          MATH + "log",
          MATH + "log10",
          MATH + "exp",
          MATH + "pi");

  private QueryCheck() {}

  static boolean offered(String function) {
    return function.startsWith(Vocab.XSD) || FUNCTIONS.contains(function);
  }

  /** Refuses a text before it is parsed: the parser calls itself for each bracket. */
  static void text(String query) {
    if (query.length() > Limits.QUERY) {
      throw new Refused(
          413,
          "The query has more than "
              + Limits.QUERY
              + " characters; ask in parts, or load a dump from /dumps/.");
    }
    int depth = 0;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '{' || c == '(' || c == '[') {
        depth++;
        if (depth > Limits.DEPTH) {
          throw new Refused(
              "The query nests more than " + Limits.DEPTH + " brackets; write it flatter.");
        }
      } else if (c == '}' || c == ')' || c == ']') {
        depth--;
      }
    }
  }

  /** Refuses what a query may not hold, and functions that {@link Rewrite} has left in place. */
  static void parsed(Query query) {
    if (query.isJsonType()) {
      throw new Refused("The query form JSON is not offered; use SELECT.");
    }
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
  }

  private static final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService op) {
      throw new Refused("SERVICE is not offered here; ask the other endpoint itself.");
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern().getList().stream().map(Triple::getPredicate).forEach(Patterns::predicate);
    }

    @Override
    public void visit(OpPath op) {
      if (op.getTriplePath().getPredicate() != null) {
        predicate(op.getTriplePath().getPredicate());
      }
    }

    // The walk does not enter the expressions of ORDER BY.
    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(c -> Walker.walk(c.getExpression(), this, new Functions()));
    }

    @Override
    public void visit(OpGroup op) {
      op.getAggregators().stream()
          .filter(a -> a.getAggregator() instanceof AggCustom)
          .forEach(a -> refuse(((AggCustom) a.getAggregator()).getIRI()));
      op.getAggregators().stream()
          .filter(a -> a.getAggregator().getName().startsWith("GROUP_CONCAT"))
          .filter(a -> !(a.getAggregator().getExprList().get(0) instanceof Capped))
          .forEach(
              a -> {
                throw new Refused(
                    "GROUP_CONCAT is not offered in this place; use it outside of EXISTS.");
              });
      op.getAggregators().stream()
          .filter(a -> a.getAggregator().getExprList() != null)
          .flatMap(a -> a.getAggregator().getExprList().getList().stream())
          .forEach(e -> Walker.walk(e, this, new Functions()));
    }

    private static void predicate(Node predicate) {
      if (predicate.isURI() && predicate.getURI().startsWith("java:")) {
        refuse(predicate.getURI());
      }
    }
  }

  private static void refuse(String iri) {
    throw new Refused(
        "The function <"
            + iri
            + "> is not offered; docs/operations.md lists those that are: the ones of SPARQL, casts"
            + " to XSD types, and a few of XPath.");
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunction1 function) {
      if (function instanceof Capped capped && capped.getArg() instanceof E_StrEncodeForURI) {
        return;
      }
      check(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      check(function);
    }

    private static void check(ExprFunction function) {
      if (function instanceof E_Call) {
        refuse("CALL");
      }
      if (function instanceof E_Function) {
        String iri = function.getFunctionIRI();
        if (!offered(iri)) {
          refuse(iri);
        }
      }
      if (overlooked(function)) {
        throw new Refused(
            function.getFunctionSymbol()
                + " is not offered in this place; BIND its value in the pattern, and use the"
                + " variable here.");
      }
    }

    private static boolean overlooked(Expr function) {
      return function instanceof E_Regex
          || function instanceof E_StrReplace
          || function instanceof E_StrConcat;
    }
  }
}
