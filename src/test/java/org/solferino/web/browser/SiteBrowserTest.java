package org.solferino.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.web.SeedsServer;

/** Pages in a real browser: nothing is asked elsewhere, and all can use them. */
class SiteBrowserTest {
  private static Browser browser;
  private static String address;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open();
    address = SeedsServer.address();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "processes",
        "parties",
        "timeline",
        "sparql",
        "search?q=%E6%AF%94%E4%BE%8B",
        "report",
        "dumps/",
        "ontology",
        "graph/document/s-2024-852-sg-letter",
        "id/meeting/global-ihl-initiative/workstream-4/consultation-2",
        "id/process/global-ihl-initiative",
        "id/party/CHE",
        "id/treaty/ccw-ap-ii",
        "id/document/s-2024-852-sg-letter",
        "id/concept/proportionality",
        "id/place/17-avenue-de-la-paix-1202-geneva"
      })
  void pagesKeepToTheServerAndCanBeUsedByAll(String path) {
    Page page = browser.page(address, path.isEmpty() ? "zh-CN" : "en-GB");
    List<String> errors = new java.util.ArrayList<>();
    page.onPageError(errors::add);
    assertThat(page.navigate(address + path).status()).isEqualTo(200);
    assertThat(page.locator("h1").count()).isEqualTo(1);
    List<String> serious =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .toList();
    assertThat(serious).isEmpty();
    assertThat(errors).isEmpty();
    page.setViewportSize(390, 800);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("width that a phone of 390 has to show")
        .isEqualTo(390);
    assertThat(browser.outside()).isEmpty();
    page.context().close();
  }

  @Test
  void aQueryIsWrittenAndRun() {
    Page page = browser.page(address, "en-GB");
    page.navigate(address + "sparql");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+A");
    page.keyboard().type("SELECT (6 * 7 AS ?answer) {}");
    page.keyboard().press("Control+Enter");
    page.locator(".yasr td:has-text('42')").first().waitFor();
    assertThat(browser.outside()).isEmpty();
    page.context().close();
  }

  @Test
  void wordsAreFoundByTheKeyboard() {
    Page page = browser.page(address, "en-GB");
    page.navigate(address + "search");
    page.locator("main input[name=q]").focus();
    page.keyboard().type("proportionality");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?*proportionality*");
    assertThat(page.locator("main mark").count()).isPositive();
    page.context().close();
  }

  @Test
  void theTimelineIsDrawnAndMoved() {
    Page page = browser.page(address, "en-GB");
    page.navigate(address + "timeline");
    page.locator(".vis-timeline .vis-item").first().waitFor();
    String before = page.locator(".vis-timeline .vis-time-axis").first().textContent();
    var box = page.locator(".vis-timeline .vis-panel.vis-center").first().boundingBox();
    page.mouse().move(box.x + box.width - 20, box.y + box.height - 10);
    page.mouse().down();
    page.mouse().move(box.x + 20, box.y + box.height - 10);
    page.mouse().up();
    page.waitForFunction(
        "t => document.querySelector('.vis-timeline .vis-time-axis').textContent !== t", before);
    page.context().close();
  }

  @Test
  void theLanguageIsSwitchedAndKept() {
    Page page = browser.page(address, "en-GB");
    page.navigate(address + "id/party/CHE");
    assertThat(page.locator("h1").textContent()).isEqualTo("Switzerland");
    page.locator("button[value=zh]").click();
    page.waitForURL("**/*lang=zh*");
    assertThat(page.locator("h1").textContent()).isEqualTo("瑞士");
    page.navigate(address);
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh");
    page.context().close();
  }

  @Test
  void aSourceIsShownByTheKeyboard() {
    Page page = browser.page(address, "en-GB");
    page.navigate(address + "id/meeting/global-ihl-initiative/workstream-4/consultation-2");
    page.locator(".lead details.words summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".lead blockquote").first().isVisible()).isTrue();
    assertThat(page.locator(".lead mark").allTextContents()).anyMatch(t -> t.contains("NOVEMBER"));
    page.context().close();
  }
}
