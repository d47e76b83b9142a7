package io.vitrine.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Chromium for tests. It is the machine's own ({@code CHROMIUM}, or Debian's {@code
 * chromium-headless-shell}, which spares the window that nobody looks at and a third of the
 * processor time, or {@code chromium}); without one a test stops with a sentence that says so.
 */
public final class Browser implements AutoCloseable {

  /** A phone in the hand of a customer. */
  public static final Size PHONE = new Size(390, 844);

  /** A tablet in the hand of an adviser, in landscape. */
  public static final Size TABLET = new Size(1180, 820);

  /** A manager's desk. */
  public static final Size DESK = new Size(1440, 900);

  /** A screen in CSS pixels. */
  public record Size(int width, int height) {}

  /** What a page may take on a machine that has other things to do. */
  private static final double PATIENCE_MILLIS = 30_000;

  /** Those that are open, each with the thread that alone may ask it. */
  private static final Map<Browser, Thread> OPEN = new ConcurrentHashMap<>();

  private static final ThreadLocal<Deque<String>> MET = ThreadLocal.withInitial(ArrayDeque::new);

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser() {
    Path executable = executable();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--enable-unsafe-swiftshader",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  public static Browser start() {
    Browser browser = new Browser();
    OPEN.put(browser, Thread.currentThread());
    return browser;
  }

  /**
   * What this thread's browsers met since they were asked last, each page and each fault, and what
   * the pages show that are still open: where, the title, the words.
   */
  static List<String> shown() {
    List<String> shown = new ArrayList<>(MET.get());
    MET.get().clear();
    OPEN.entrySet().stream()
        .filter(it -> it.getValue() == Thread.currentThread())
        .flatMap(it -> it.getKey().chromium.contexts().stream())
        .flatMap(it -> it.pages().stream())
        .map(Browser::shown)
        .forEach(shown::add);
    return shown;
  }

  private static void met(Response answer) {
    if (answer.status() >= 500 || answer.request().isNavigationRequest()) {
      met(answer.status() + " " + answer.url());
    }
  }

  private static void met(String what) {
    Deque<String> met = MET.get();
    met.add(what);
    if (met.size() > 12) {
      met.remove();
    }
  }

  private static String shown(Page page) {
    try {
      String words = page.locator("body").innerText().replaceAll("\\s+", " ");
      return page.url()
          + " «"
          + page.title()
          + "» "
          + words.substring(0, Math.min(400, words.length()));
    } catch (PlaywrightException gone) {
      return page.url() + " does not answer";
    }
  }

  /**
   * A fresh person at a screen of that size, reading that language ({@code fr-FR}, {@code en-GB}).
   */
  public BrowserContext person(Size size, String language) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setHasTouch(size.width() < 1200));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.onWebError(error -> met(error.error()));
    context.onResponse(Browser::met);
    return context;
  }

  /**
   * Presses Enter in a field once its page is whole: a browser that has not read the form's button
   * yet, last on the page, sends nothing and says nothing.
   */
  public static void enter(Locator field) {
    field.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
    field.press("Enter");
  }

  /** What axe finds wrong on the page, one line each; empty when nothing is. */
  public static List<String> axe(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getHelp()
                        + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList())
            .toList();
  }

  /** Keeps a picture of the whole page below the build directory of the module. */
  public static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    OPEN.remove(this);
    chromium.close();
    playwright.close();
  }

  private static Path executable() {
    String told = System.getenv("CHROMIUM");
    return Stream.of(
            told,
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(name -> name != null && !name.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: install the package chromium, or name one by"
                        + " the environment variable CHROMIUM."));
  }
}
