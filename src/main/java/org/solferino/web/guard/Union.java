package org.solferino.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * A request for the default graph as one for the union of all graphs, which is what that means
 * here.
 */
final class Union extends HttpServletRequestWrapper {
  private static final Map<String, String[]> PARAMETERS =
      Map.of("graph", new String[] {"urn:x-arq:UnionGraph"});

  Union(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getQueryString() {
    return "graph=urn:x-arq:UnionGraph";
  }

  @Override
  public String getParameter(String name) {
    return PARAMETERS.containsKey(name) ? PARAMETERS.get(name)[0] : null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return PARAMETERS;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(List.of("graph"));
  }

  @Override
  public String[] getParameterValues(String name) {
    return PARAMETERS.get(name);
  }
}
