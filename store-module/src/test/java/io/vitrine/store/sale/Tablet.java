package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.vitrine.testkit.Browser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The shop's tablet in a browser of its own, with somebody's ticket and the device's key. Each kind
 * of page is looked at by axe, and pictured, once in a run.
 */
final class Tablet {

  private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

  private final URI store;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  private Tablet(URI store, Page page) {
    this.store = store;
    this.page = page;
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())
              && !message.text().contains("Failed to load resource")) {
            faults.add(message.text());
          }
        });
  }

  static Tablet of(Browser browser, URI store, ShopFloor floor, String language, String ticket) {
    Tablet tablet = copy(browser, store, floor, language, ticket);
    tablet.page.navigate(store.resolve("enrol").toString());
    tablet.page.evaluate(TAKE_KEY, List.of(floor.hand().pkcs8(), floor.hand().key().thumbprint()));
    return tablet;
  }

  /**
   * A browser with a copy of the tablet's cookie, without its key. It asks for less motion: a menu
   * that is still unfolding is not where a finger is sent.
   */
  static Tablet copy(Browser browser, URI store, ShopFloor floor, String language, String ticket) {
    BrowserContext person = browser.person(Browser.TABLET, language);
    String[] device = floor.deviceCookie().split("=", 2);
    person.addCookies(
        List.of(
            new Cookie("vitrine_ticket", ticket).setUrl(store.toString()),
            new Cookie(device[0], device[1]).setUrl(store.toString())));
    Page page = person.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    return new Tablet(store, page);
  }

  /** The browser takes the tablet's key in, not to be read out again. */
  private static final String TAKE_KEY =
      """
      async ([pkcs8, name]) => {
        const bytes = Uint8Array.from(atob(pkcs8), (sign) => sign.charCodeAt(0));
        const kind = { name: 'ECDSA', namedCurve: 'P-256' };
        const key = await crypto.subtle.importKey('pkcs8', bytes, kind, false, ['sign']);
        await new Promise((resolve, reject) => {
          const opening = indexedDB.open('vitrine-device', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('keys', 'readwrite');
            writing.objectStore('keys').put(key, name);
            writing.onabort = () => reject(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        });
      }
      """;

  Page page() {
    return page;
  }

  /** Opens a page below {@code /store/}. */
  Page open(String path) {
    page.navigate(store.resolve(path).toString());
    return page;
  }

  /** No barrier on the page that is shown, and its picture kept. */
  void look(String kind) {
    if (LOOKED_AT.add(kind)) {
      assertThat(Browser.axe(page)).as(kind).isEmpty();
      Browser.picture(page, kind);
    }
  }

  void hasNoFault() {
    assertThat(faults).isEmpty();
  }

  /** The button whose name begins so. */
  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  Locator search() {
    return page.getByRole(AriaRole.SEARCHBOX);
  }

  /** From the next page on its browser reads bar codes, and its camera shows this one. */
  void hasCameraOn(String code) {
    page.addInitScript(
        """
        window.BarcodeDetector = class {
          static async getSupportedFormats() { return ['ean_13']; }
          async detect() { return [{ rawValue: '%s' }]; }
        };
        navigator.mediaDevices.getUserMedia = async () => {
          const canvas = document.createElement('canvas');
          const drawing = canvas.getContext('2d');
          setInterval(() => drawing.fillRect(Math.random() * 9, 0, 5, 5), 50);
          return canvas.captureStream(20);
        };
        """
            .formatted(code));
  }

  /** Types a company with that number, which wants an invoice, and asks for it. */
  void invoices(String number) {
    page.getByLabel("Entreprise").fill("Atelier Dubreuil");
    page.getByLabel("SIREN ou SIRET").fill(number);
    page.getByLabel("Adresse").fill("12 rue Oberkampf");
    page.getByLabel("Code postal").fill("75011");
    page.getByLabel("Ville").fill("Paris");
    button("Établir la facture").click();
  }

  /** As a scanner does it: it types, and ends with Enter. */
  void scan(String code) {
    search().fill(code);
    Browser.enter(search());
  }

  Locator text(String exactly) {
    return page.getByText(exactly, new Page.GetByTextOptions().setExact(true));
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  static Locator.FilterOptions holding(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
