package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.solferino.fact.Extraction;
import org.solferino.fact.Fact;
import org.solferino.fact.Said;
import org.solferino.source.SourceFile;

/** Facts of a document as short lines that a test can state. */
record Facts(Extraction extraction) {
  private static final Pipeline PIPELINE = new Pipeline();

  static Facts ofFile(Path file) throws Exception {
    return new Facts(PIPELINE.read(file));
  }

  static Facts ofText(String text) {
    return new Facts(PIPELINE.extract(new SourceFile("text.txt", "0", text, "")));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private <T extends Fact> Stream<T> all(Class<T> type) {
    return extraction.facts().stream().filter(type::isInstance).map(type::cast);
  }

  /** {@code id type date}, sorted. */
  List<String> meetings() {
    return all(Fact.Meeting.class)
        .map(m -> m.id() + " " + m.type() + " " + m.when().value().edtf())
        .sorted()
        .toList();
  }

  /** {@code type date version}, sorted. */
  List<String> milestones() {
    return all(Fact.Milestone.class)
        .map(
            m ->
                m.type()
                    + " "
                    + m.when().value().edtf()
                    + (m.version() == null ? "" : " " + m.version().value()))
        .sorted()
        .toList();
  }

  /** {@code order type start-end number/questions}, in order; "?" for a time not given. */
  List<String> agenda() {
    return all(Fact.AgendaItem.class)
        .map(
            a ->
                a.order()
                    + " "
                    + a.type()
                    + (a.number() == null ? "" : " " + a.number().value())
                    + " "
                    + (a.start() == null ? "?" : a.start().value().toLocalTime())
                    + "-"
                    + (a.end() == null ? "?" : a.end().value().toLocalTime())
                    + (a.questions().isEmpty() ? "" : " questions " + a.questions().size()))
        .toList();
  }

  /** Parties in a role, sorted, each once. */
  List<String> participants(String role) {
    return List.copyOf(
        new TreeSet<>(
            all(Fact.Participation.class)
                .filter(p -> p.role().equals(role))
                .map(p -> p.party().value().substring("party/".length()))
                .toList()));
  }

  /** {@code number addressees} of the passages of a type, in order. */
  List<String> passages(String type) {
    return all(Fact.Passage.class)
        .filter(p -> p.type().equals(type))
        .map(
            p ->
                (p.number() == null ? "-" : p.number().value())
                    + p.addressees().stream()
                        .map(a -> " " + a.value().substring("party/".length()))
                        .reduce("", String::concat))
        .toList();
  }

  /** Values of a property, as the ontology's terms, texts or paths, sorted, each once. */
  List<String> property(String name) {
    return List.copyOf(
        new TreeSet<>(
            all(Fact.Property.class)
                .filter(p -> p.property().equals(name))
                .map(p -> value(p.value().value()))
                .toList()));
  }

  private static String value(Fact.Value value) {
    if (value instanceof Fact.Value.Thing thing) {
      return thing.id();
    } else if (value instanceof Fact.Value.Term term) {
      return term.name();
    } else if (value instanceof Fact.Value.Text text) {
      return text.text();
    } else if (value instanceof Fact.Value.Typed typed) {
      return typed.lexical();
    }
    return String.valueOf(((Fact.Value.Number) value).value());
  }

  /** Everything cited, sorted, each once. */
  List<String> cited() {
    return List.copyOf(
        new TreeSet<>(
            all(Fact.Mention.class)
                .filter(Fact.Mention::cites)
                .map(m -> m.thing().value())
                .toList()));
  }

  /** Parties mentioned, sorted, each once. */
  List<String> parties() {
    return List.copyOf(
        new TreeSet<>(
            all(Fact.Mention.class)
                .map(m -> m.thing().value())
                .filter(t -> t.matches("party/[A-Z]{3}"))
                .map(t -> t.substring("party/".length()))
                .toList()));
  }

  /** Dates mentioned, as EDTF, sorted, each once. */
  List<String> dates() {
    return List.copyOf(
        new TreeSet<>(all(Fact.DateMention.class).map(d -> d.when().value().edtf()).toList()));
  }

  Fact.Meeting meeting(String id) {
    List<Fact.Meeting> found =
        all(Fact.Meeting.class).filter(m -> m.id().equals("meeting/" + id)).toList();
    assertThat(found).as(id + " among " + meetings()).hasSize(1);
    return found.get(0);
  }

  static <T> T value(Said<T> said) {
    return said == null ? null : said.value();
  }
}
