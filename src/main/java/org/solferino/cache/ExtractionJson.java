package org.solferino.cache;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;

/**
 * Extractions as JSON. Records are written component by component, so a new kind of fact needs
 * nothing here; a value of a sealed interface carries the simple name of its record in {@code
 * "is"}.
 */
final class ExtractionJson {
  private static final String IS = "is";

  private ExtractionJson() {}

  static Gson gson() {
    GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
    Map<Class<?>, Function<String, ?>> texts =
        Map.of(
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            OffsetDateTime.class, OffsetDateTime::parse,
            ZoneOffset.class, ZoneOffset::of,
            Duration.class, Duration::parse);
    texts.forEach((type, parse) -> builder.registerTypeAdapter(type, new Text(parse)));
    return builder.registerTypeAdapterFactory(new Sealed()).create();
  }

  /** A value that its own text tells whole. */
  private static final class Text extends TypeAdapter<Object> {
    private final Function<String, ?> parse;

    Text(Function<String, ?> parse) {
      this.parse = parse;
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      out.value(value == null ? null : value.toString());
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      if (in.peek() == com.google.gson.stream.JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      return parse.apply(in.nextString());
    }
  }

  private static final class Sealed implements TypeAdapterFactory {
    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      Class<? super T> raw = type.getRawType();
      return raw.isInterface() && raw.isSealed() ? adapter(gson, raw) : null;
    }

    private static <T> TypeAdapter<T> adapter(Gson gson, Class<?> raw) {
      return new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, T value) {
          if (value == null) {
            gson.toJson(com.google.gson.JsonNull.INSTANCE, out);
            return;
          }
          JsonObject object = gson.toJsonTree(value).getAsJsonObject();
          object.addProperty(IS, value.getClass().getSimpleName());
          gson.toJson(object, out);
        }

        @Override
        public T read(JsonReader in) {
          JsonElement element = gson.fromJson(in, JsonElement.class);
          if (element == null || element.isJsonNull()) {
            return null;
          }
          String name = element.getAsJsonObject().get(IS).getAsString();
          for (Class<?> permitted : raw.getPermittedSubclasses()) {
            if (permitted.getSimpleName().equals(name)) {
              return gson.<T>fromJson(element, (java.lang.reflect.Type) permitted);
            }
          }
          throw new JsonParseException(name + " is no " + raw.getSimpleName());
        }
      };
    }
  }
}
