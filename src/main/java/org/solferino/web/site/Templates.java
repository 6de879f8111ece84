package org.solferino.web.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages' templates, in {@code site/templates/{name}.mustache}; values are escaped. */
public final class Templates {
  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .defaultValue("")
          .withLoader(Templates::open);
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  public String render(String name, Object model) {
    return compiled
        .computeIfAbsent(
            name,
            n -> {
              try (Reader text = open(n)) {
                return compiler.compile(text);
              } catch (IOException e) {
                throw new UncheckedIOException(n, e);
              }
            })
        .execute(model);
  }

  private static Reader open(String name) {
    InputStream in = Templates.class.getResourceAsStream("/site/templates/" + name + ".mustache");
    if (in == null) {
      throw new IllegalStateException("no template " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
