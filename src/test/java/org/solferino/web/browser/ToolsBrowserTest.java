package org.solferino.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.solferino.web.SeedsServer;

/** The timeline, the editor and the search as somebody uses them. */
class ToolsBrowserTest {
  private static Browser browser;
  private static String address;
  private Page page;

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

  @BeforeEach
  void start() {
    page = browser.page(address, "en-GB");
  }

  @AfterEach
  void nothingElsewhereAndNoError() {
    page.context().close();
    assertThat(browser.errors()).isEmpty();
    assertThat(browser.outside()).isEmpty();
  }

  private String axis() {
    return String.join("|", page.locator(".vis-time-axis.vis-foreground").allInnerTexts());
  }

  @Test
  void theTimelineIsSeenAndZoomed() {
    page.navigate(address + "timeline");
    page.waitForSelector("#lanes[data-ready]");
    // Playwright's "visible": it has a size and is not hidden.
    page.waitForSelector("#lanes .vis-item");
    String before = axis();
    assertThat(before).contains("2025");
    page.locator("#lanes .tools button").first().click();
    page.waitForFunction(
        "t => [...document.querySelectorAll('.vis-time-axis.vis-foreground')]"
            + ".map(e => e.innerText).join('|') !== t",
        before);
  }

  @Test
  void theTimelineIsNarrowedAndLeadsToThings() {
    page.navigate(address + "timeline");
    int all = page.locator(".events > li").count();
    page.locator("select[name=class]").selectOption("RegistrationDeadline");
    page.locator(".filters button").click();
    page.waitForURL("**/timeline?*class=RegistrationDeadline*");
    assertThat(page.locator(".events > li").count()).isPositive().isLessThan(all);
    assertThat(page.locator(".events .kind").allTextContents())
        .containsOnly("registration deadline");
    Locator first = page.locator(".events .what a").first();
    String href = first.getAttribute("href");
    first.click();
    page.waitForURL("**/id/**");
    assertThat(page.url()).contains(href.substring(href.indexOf("/id/")));
    assertThat(page.locator("h1").count()).isEqualTo(1);
  }

  @Test
  void aQueryIsTypedAndRun() {
    page.navigate(address + "sparql");
    page.waitForSelector("#yasgui[data-ready]");
    page.locator(".CodeMirror").first().click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText("SELECT (6 * 7 AS ?answer) {}");
    page.keyboard().press("Control+Enter");
    page.waitForSelector(".yasr td:has-text('42')");
    assertThat(page.locator("#permalink").getAttribute("href")).contains("6%20*%207");
  }

  @Test
  void anAnswerIsATableAChartAndATimeline() {
    page.navigate(address + "sparql?example=consultations");
    page.waitForSelector("#yasgui[data-ready]");
    page.locator(".yasqe_queryButton").first().click();
    page.waitForSelector(".yasr td a");
    page.locator(".yasr .select_timeline").click();
    page.waitForSelector(".yasr .vis-item");
    page.locator(".yasr .select_chart").click();
    page.waitForSelector(".yasr .bars .bar");
    page.setViewportSize(390, 844);
    page.locator(".yasr .select_table").click();
    page.waitForSelector(".yasr td a");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void anExampleFillsTheEditor() {
    page.navigate(address + "sparql");
    page.waitForSelector("#yasgui[data-ready]");
    Locator theme = page.locator(".workbench aside details").first();
    theme.locator("summary").click();
    Locator example = theme.locator("form.example").first();
    String title = example.locator("strong").textContent();
    example.locator("button").click();
    page.waitForURL("**/sparql?example=*");
    page.waitForSelector("#yasgui[data-ready]");
    assertThat(page.locator(".CodeMirror").first().innerText()).contains(title);
  }

  @Test
  void wordsAreFoundByTheKeyboard() {
    page.navigate(address + "search");
    page.locator("#q").focus();
    page.keyboard().insertText("地雷");
    page.keyboard().press("Enter");
    page.waitForSelector(".hits mark");
    assertThat(page.locator(".hits mark").first().textContent()).contains("地雷");
  }
}
