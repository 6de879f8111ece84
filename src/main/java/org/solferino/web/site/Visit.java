package org.solferino.web.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * A request for a page.
 *
 * @param request as it came
 * @param path of the whole request, decoded, e.g. {@code /timeline}
 * @param language of the interface: the switch's ({@code ?lang=}), else the cookie's, else what the
 *     browser accepts
 */
public record Visit(HttpServletRequest request, String path, String language) {
  private static final int LONGEST = 2000;

  public static Visit of(HttpServletRequest request) {
    String servlet = request.getServletPath() == null ? "" : request.getServletPath();
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    return new Visit(request, servlet + info, language(request));
  }

  /** A parameter, cut at 2000 characters; the empty string where there is none. */
  public String parameter(String name) {
    String value = request.getParameter(name);
    if (value == null) {
      return "";
    }
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  private static String language(HttpServletRequest request) {
    String asked = known(request.getParameter("lang"));
    if (asked != null) {
      return asked;
    }
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        String kept = cookie.getName().equals("lang") ? known(cookie.getValue()) : null;
        if (kept != null) {
          return kept;
        }
      }
    }
    String accepted = request.getHeader("Accept-Language");
    if (accepted != null && accepted.length() < LONGEST) {
      try {
        String tag = Locale.lookupTag(Locale.LanguageRange.parse(accepted), Messages.LANGUAGES);
        if (tag != null) {
          return tag;
        }
      } catch (IllegalArgumentException e) {
        // A header that cannot be read says nothing.
        return Messages.LANGUAGES.get(0);
      }
    }
    return Messages.LANGUAGES.get(0);
  }

  private static String known(String language) {
    List<String> known = Messages.LANGUAGES;
    return language != null && known.contains(language) ? language : null;
  }
}
