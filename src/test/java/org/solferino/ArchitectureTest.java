package org.solferino;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rooms and their arrows as {@code docs/architecture.md} draws them. */
class ArchitectureTest {
  private static final String BASE = "org.solferino.";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.solferino");

  /** What each room may import of ours. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("document", Set.of()),
              Map.entry("source", Set.of("document")),
              Map.entry("language", Set.of("document")),
              Map.entry("fact", Set.of("document")),
              Map.entry("lexicon", Set.of("document")),
              Map.entry("mention", Set.of("document", "fact", "lexicon")),
              Map.entry("resolve", Set.of("document", "lexicon", "mention")),
              Map.entry("extract", Set.of("document", "fact", "lexicon", "mention")),
              Map.entry("rdf", Set.of("document", "fact")),
              Map.entry("store", Set.of("fact", "rdf")),
              Map.entry("reconcile", Set.of("document", "fact")),
              Map.entry("report", Set.of("store")),
              Map.entry("cache", Set.of("document", "fact")),
              Map.entry("correction", Set.of("rdf", "store")),
              Map.entry("web", Set.of("rdf", "report", "store")),
              Map.entry("evaluate", Set.of("store")),
              Map.entry("diff", Set.of("store")),
              Map.entry(
                  "cli",
                  Set.of(
                      "cache",
                      "correction",
                      "diff",
                      "document",
                      "evaluate",
                      "extract",
                      "fact",
                      "language",
                      "lexicon",
                      "mention",
                      "rdf",
                      "reconcile",
                      "report",
                      "resolve",
                      "source",
                      "store",
                      "web"))));

  /** The rooms that may know the RDF library. */
  private static final Set<String> RDF_ROOMS =
      Set.of("correction", "evaluate", "lexicon", "rdf", "store", "web");

  static Set<String> rooms() {
    return CODE.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRoomOfTheCodeIsKnown() {
    assertThat(rooms()).contains("document", "mention", "extract", "rdf", "cli");
    assertThat(MAY_IMPORT.keySet()).containsAll(rooms());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyWhatItMay(String room) {
    importing(room, MAY_IMPORT.get(room)).check(CODE);
  }

  @Test
  void theDocumentationHoldsTheSameTable() throws IOException {
    Map<String, Set<String>> written = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && cells[1].strip().matches("`[a-z]+`")) {
        written.put(name(cells[1]), names(cells[3]));
      }
    }
    Map<String, Set<String>> inUse = new TreeMap<>(MAY_IMPORT);
    inUse.keySet().retainAll(rooms());
    inUse.replaceAll(
        (room, may) -> may.stream().filter(rooms()::contains).collect(Collectors.toSet()));
    assertThat(written).isEqualTo(inUse);
  }

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void theCommandLineIsImportedByNothing() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "cli..")
        .check(CODE);
  }

  @Test
  void onlyTheRoomsOfTriplesKnowJena() {
    noClasses()
        .that(resideOutsideOfPackages(packages(RDF_ROOMS)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CODE);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "cli..")
        .should(accessField(System.class, "out"))
        .orShould(accessField(System.class, "err"))
        .orShould(callMethod(System.class, "exit", int.class))
        .orShould(callMethod(Throwable.class, "printStackTrace"))
        .check(CODE);
  }

  /** The rules above would pass on no classes at all; this one shows that they bite. */
  @Test
  void aBrokenArrowIsFound() {
    assertThatThrownBy(() -> importing("extract", Set.of("document")).check(CODE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.solferino.fact");
  }

  private static ArchRule importing(String room, Set<String> allowed) {
    Set<String> own = new TreeSet<>(allowed);
    own.add(room);
    DescribedPredicate<JavaClass> fine =
        resideOutsideOfPackages("org.solferino..").or(resideInAnyPackage(packages(own)));
    return classes()
        .that(resideInAPackage(BASE + room + ".."))
        .should()
        .onlyDependOnClassesThat(fine)
        .as(room + " may import " + allowed);
  }

  private static String[] packages(Set<String> rooms) {
    return rooms.stream().map(room -> BASE + room + "..").toArray(String[]::new);
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring(BASE.length());
    return rest.split("\\.")[0];
  }

  private static String name(String cell) {
    return cell.strip().replace("`", "");
  }

  private static Set<String> names(String cell) {
    return Arrays.stream(cell.split(","))
        .map(ArchitectureTest::name)
        .filter(name -> !name.equals("nothing of ours"))
        .collect(Collectors.toSet());
  }
}
