package org.solferino.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's own Chromium, driven for tests. Where there is none the test is skipped, and says so
 * loudly; nothing is downloaded.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  /** Addresses that pages asked for outside the server. */
  private final List<String> outside = new CopyOnWriteArrayList<>();

  private final List<String> errors = new CopyOnWriteArrayList<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Starts the browser, or skips the test. */
  public static Browser open() {
    Path found = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
    if (found == null) {
      String message =
          "NO BROWSER FOUND: the tests of the site in a browser are SKIPPED. Install chromium;"
              + " looked for "
              + PLACES;
      System.err.println(message);
      Assumptions.abort(message);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found)
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking"))));
  }

  /**
   * A new page that may ask only this server; any other request is stopped and remembered.
   *
   * @param address of the server
   * @param language the browser's
   */
  public Page page(String address, String language) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language));
    context.route(
        url -> !url.startsWith(address) && !url.startsWith("data:"),
        route -> {
          Request request = route.request();
          outside.add(request.url());
          route.abort();
        });
    Page page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(page.url() + ": " + message.text());
          }
        });
    return page;
  }

  /** What scripts threw and what the consoles of all pages showed as errors. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  public List<String> outside() {
    return List.copyOf(outside);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
