package org.solferino.source.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.solferino.source.UnreadableDocument;

/**
 * Writes the seeds in the layouts that such documents have, one folder a layout: {@code MakeSamples
 * FOLDER [BROWSER]}. PDFs are printed by a Chromium, which needs fonts with Chinese.
 */
public final class MakeSamples {
  private static final Logger LOG = Logger.getLogger("samples");

  private MakeSamples() {}

  public static void main(String[] args)
      throws IOException, UnreadableDocument, InterruptedException {
    Path folder = Path.of(args[0]);
    String browser = args.length > 1 ? args[1] : "/usr/bin/chromium";
    Map<String, String> printed = new LinkedHashMap<>();
    printed.put("ruled", "td{border:0.5pt solid #888}");
    printed.put("unruled", "td{padding:3pt 9pt}");
    printed.put("justified", "p{text-align:justify;hyphens:auto}html{-webkit-locale:'en'}");
    printed.put(
        "columns",
        "main{columns:2;column-gap:9mm}table,tbody,tr,td{display:block;width:auto;padding:0}");
    for (Seed seed : Seed.all()) {
      Path word = Files.createDirectories(folder.resolve("word")).resolve(seed.stem() + ".docx");
      WordCopy.write(seed, word);
      Path page = Files.createDirectories(folder.resolve("page")).resolve(seed.stem() + ".html");
      Files.writeString(page, Pages.site(seed));
      for (Map.Entry<String, String> layout : printed.entrySet()) {
        if (layout.getKey().equals("columns") && seed.bilingual()) {
          continue;
        }
        Path made = Files.createDirectories(folder.resolve(layout.getKey())).resolve(seed.stem());
        print(browser, Pages.table(seed, layout.getValue()), made);
      }
    }
  }

  private static void print(String browser, String html, Path stem)
      throws IOException, InterruptedException {
    Path source = Files.createTempFile("page", ".html");
    Files.writeString(source, html.replace("<html>", "<html lang=\"en\">"));
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + Files.createTempDirectory("profile"),
                "--print-to-pdf=" + stem + ".pdf",
                source.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      LOG.warning(() -> "not printed: " + stem);
    }
    Files.delete(source);
  }
}
