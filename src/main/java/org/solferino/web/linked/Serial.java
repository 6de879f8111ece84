package org.solferino.web.linked;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Graphs as text. */
final class Serial {
  private static final byte[] CONTEXT = read();

  private Serial() {}

  /** The JSON-LD context of the release. */
  static byte[] context() {
    return CONTEXT.clone();
  }

  static byte[] of(Graph graph, Form form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(form.format()).output(out);
    return form == Form.JSONLD ? compact(out.toByteArray()) : out.toByteArray();
  }

  /** With the release's context, of which the terms in use are embedded: no reader fetches it. */
  private static byte[] compact(byte[] expanded) {
    try {
      JsonObject context = Json.createReader(new ByteArrayInputStream(CONTEXT)).readObject();
      JsonObject terms = context.getJsonObject("@context");
      JsonObject compact =
          JsonLd.compact(
                  JsonDocument.of(new ByteArrayInputStream(expanded)), JsonDocument.of(context))
              .get();
      Set<String> used = new HashSet<>();
      collect(compact, used);
      JsonObjectBuilder kept = Json.createObjectBuilder();
      terms.forEach(
          (term, meaning) -> {
            boolean prefix =
                meaning.getValueType() == JsonValue.ValueType.OBJECT
                    && meaning.asJsonObject().containsKey("@prefix");
            if (prefix || term.startsWith("@") || used.contains(term)) {
              kept.add(term, meaning);
            }
          });
      JsonObjectBuilder whole = Json.createObjectBuilder().add("@context", kept);
      compact.forEach(
          (key, value) -> {
            if (!key.equals("@context")) {
              whole.add(key, value);
            }
          });
      return whole.build().toString().getBytes(StandardCharsets.UTF_8);
    } catch (JsonLdError e) {
      throw new IllegalStateException("the JSON-LD context cannot be applied", e);
    }
  }

  private static void collect(JsonValue value, Set<String> words) {
    switch (value.getValueType()) {
      case OBJECT ->
          value
              .asJsonObject()
              .forEach(
                  (key, inner) -> {
                    if (!key.equals("@context")) {
                      words.add(key);
                      collect(inner, words);
                    }
                  });
      case ARRAY -> value.asJsonArray().forEach(inner -> collect(inner, words));
      // Names of classes stand among the values.
      case STRING -> words.add(((JsonString) value).getString());
      default -> {}
    }
  }

  private static byte[] read() {
    try (InputStream in = Serial.class.getResourceAsStream("/ontology/context.jsonld")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/context.jsonld", e);
    }
  }
}
