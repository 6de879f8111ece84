package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docker/} says, as far as it can be held without Docker: the image's instructions, and
 * that its command lines start with its environment. The tests' class path stands in the place of
 * the jar.
 */
class DockerTest {
  private static final Path DOCKERFILE = Path.of("docker/Dockerfile");
  private static final Path COMPOSE = Path.of("docker/compose.yaml");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int TRIES = 240;

  private Process started;

  @AfterEach
  void stop() throws InterruptedException {
    if (started != null) {
      started.destroy();
      if (!started.waitFor(20, TimeUnit.SECONDS)) {
        started.destroyForcibly().waitFor();
      }
    }
  }

  /** The instructions, each on one line. */
  private static List<String> instructions() throws IOException {
    String text = Files.readString(DOCKERFILE).replaceAll("(?m)^#.*\\R", "").replace("\\\n", " ");
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String last(String instruction) throws IOException {
    return instructions().stream()
        .filter(line -> line.startsWith(instruction + " "))
        .reduce((a, b) -> b)
        .orElseThrow()
        .substring(instruction.length())
        .strip();
  }

  @Test
  void theImageIsPinnedUnprivilegedAndChecked() throws IOException {
    for (String line : instructions()) {
      if (line.startsWith("FROM ")) {
        assertThat(line.split(" ")[1]).contains(":").doesNotEndWith(":latest");
      }
      assertThat(line).doesNotStartWith("ADD ");
    }
    assertThat(last("USER")).matches("[1-9]\\d*:[1-9]\\d*");
    assertThat(last("HEALTHCHECK")).contains("CMD ", "/health");
    List<String> copied =
        instructions().stream()
            .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
            .map(line -> line.split(" ")[1])
            .toList();
    assertThat(copied).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @Test
  void theServicesMayWriteNowhereElse() throws IOException {
    // A service is a key two blanks in, below "services:"; the volumes come after.
    String[] services =
        Files.readString(COMPOSE).split("(?m)^volumes:$")[0].split("(?m)^  (?=[a-z]+:$)");
    assertThat(services).hasSize(4);
    for (int i = 1; i < services.length; i++) {
      assertThat(services[i])
          .contains("read_only: true", "cap_drop: [ALL]", "tmpfs:", "image: solferino")
          .doesNotContain("privileged: true", ":latest", "network_mode: host")
          .doesNotContain("\t");
    }
  }

  @Test
  void theImagesCommandLineServes(@TempDir Path folder) throws Exception {
    int port = freePort();
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Path note = Path.of("src/test/resources/cases/note.en.txt");
    Files.copy(note, documents.resolve(note.getFileName()));
    Path store = Files.createDirectory(folder.resolve("store"));
    Path working = Files.createDirectory(folder.resolve("working"));
    Files.setPosixFilePermissions(working, PosixFilePermissions.fromString("r-xr-xr-x"));
    // ["/bin/sh", "-c", "script", "name"], with the places of this machine.
    Matcher entry =
        Pattern.compile("\\[\"/bin/sh\", \"-c\", \"(.*)\", \"solferino\"\\]")
            .matcher(last("ENTRYPOINT"));
    assertThat(entry.matches()).isTrue();
    String script =
        entry
            .group(1)
            .replace("\\\"", "\"")
            .replace(
                "java -jar /opt/solferino.jar", "\"$JAVA\" -cp \"$CP\" " + Main.class.getName())
            .replace("--store /store", "--store \"$STORE\"");
    assertThat(script).contains("$JAVA", "$STORE", "$PORT");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script, "solferino", documents.toString());
    Map<String, String> environment = builder.environment();
    Matcher variable = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S+)").matcher(last("ENV"));
    while (variable.find()) {
      environment.put(variable.group(1), variable.group(2).replace("\"", ""));
    }
    assertThat(environment).containsKeys("SOLFERINO_BASE", "JAVA_TOOL_OPTIONS", "PORT");
    environment.put("PORT", String.valueOf(port));
    environment.put("JAVA", JAVA);
    environment.put("CP", System.getProperty("java.class.path"));
    environment.put("STORE", store.toString());
    start(builder, working, folder.resolve("log"));
    assertThat(answers("http://127.0.0.1:" + port + "/health")).isEqualTo(200);
    try (var left = Files.list(working)) {
      assertThat(left).isEmpty();
    }
    assertThat(store).isNotEmptyDirectory();
  }

  @Test
  void theSeparateFusekisCommandLineServes(@TempDir Path folder) throws Exception {
    int port = freePort();
    String compose = Files.readString(COMPOSE);
    String service =
        compose.substring(compose.indexOf("\n  fuseki:"), compose.indexOf("\n  load:"));
    List<String> command = new ArrayList<>();
    Matcher item = Pattern.compile("(?m)^      - (\\S+)$").matcher(service);
    while (item.find() && !item.group(1).startsWith("\"")) {
      command.add(item.group(1));
    }
    Matcher arguments = Pattern.compile("(?m)^    command: \\[(.*)\\]$").matcher(service);
    assertThat(arguments.find()).isTrue();
    for (String argument : arguments.group(1).split(", ")) {
      command.add(argument.replace("\"", ""));
    }
    assertThat(command).startsWith("java").contains("/opt/solferino.jar", "--port=3030");
    command.replaceAll(
        part ->
            switch (part) {
              case "java" -> JAVA;
              case "/opt/solferino.jar" -> System.getProperty("java.class.path");
              case "--port=3030" -> "--port=" + port;
              default -> part;
            });
    start(new ProcessBuilder(command), folder, folder.resolve("log"));
    assertThat(answers("http://127.0.0.1:" + port + "/ds/sparql?query=ASK%20%7B%7D"))
        .isEqualTo(200);
  }

  private void start(ProcessBuilder builder, Path working, Path log) throws IOException {
    started =
        builder
            .directory(working.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** The status that the address answers with, as soon as it answers. */
  private int answers(String address) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    for (int i = 0; i < TRIES; i++) {
      assertThat(started.isAlive()).isTrue();
      try {
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(250);
      }
    }
    return 0;
  }
}
