package org.solferino.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solferino.web.SeedsServer;

/** Pages in a real browser: nothing is asked elsewhere, and all can use them. */
class SiteBrowserTest {
  /** What shows that a page's scripts have done their part. */
  private static final Map<String, String> READY =
      Map.of("timeline", "#lanes[data-ready]", "sparql", "#yasgui[data-ready]");

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
        "search?q=%E5%9C%B0%E9%9B%B7",
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
    assertThat(page.navigate(address + path).status()).isEqualTo(200);
    assertThat(page.locator("h1").count()).isEqualTo(1);
    READY.forEach(
        (start, ready) -> {
          if (path.startsWith(start)) {
            page.waitForSelector(ready);
          }
        });
    List<String> serious =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .toList();
    assertThat(serious).isEmpty();
    page.setViewportSize(390, 844);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("width that a phone of 390 has to show")
        .isEqualTo(390);
    assertThat(browser.errors()).isEmpty();
    assertThat(browser.outside()).isEmpty();
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
    page.navigate(address + "search?q=%E5%9C%B0%E9%9B%B7");
    page.locator("button[value=en]").click();
    page.waitForURL("**/search?*lang=en*");
    assertThat(page.locator("#q").inputValue()).isEqualTo("地雷");
    page.locator("button[value=zh]").click();
    page.waitForURL("**/search?*lang=zh*");
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
