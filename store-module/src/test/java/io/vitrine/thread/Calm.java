package io.vitrine.thread;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Watches pages that nobody touches: whatever moves, opens, asks or is fetched is written down. */
final class Calm {

  private static final int SETTLED_MILLIS = 15_000;

  private static final String WATCH =
      """
      () => {
        window.unrest = [];
        const say = (what) => { if (window.unrest.length < 20) window.unrest.push(what); };
        new MutationObserver((changes) => changes.forEach((change) =>
          say(`${change.type} of ${change.target.nodeName} ${change.attributeName || ''}`)))
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        new PerformanceObserver((list) => list.getEntries().forEach(() => say('a shift of the layout')))
          .observe({ type: 'layout-shift', buffered: false });
        addEventListener('scroll', () => say('a scroll'), true);
        addEventListener('focusin', (event) => say(`focus on ${event.target.nodeName}`), true);
        document.addEventListener('animationstart', () => say('an animation'), true);
        document.addEventListener('transitionstart', () => say('a transition'), true);
      }
      """;

  private Calm() {}

  /** By address, what happened on each page within that time; calm pages have an empty list. */
  static Map<String, List<String>> watch(
      BrowserContext person, List<String> addresses, int millis) {
    Map<String, List<String>> unrest = new LinkedHashMap<>();
    Map<String, Page> pages = new LinkedHashMap<>();
    for (String address : addresses) {
      Page page = person.newPage();
      page.navigate(address);
      pages.put(address, page);
      unrest.put(address, new ArrayList<>());
    }
    Page last = pages.get(addresses.get(addresses.size() - 1));
    last.waitForTimeout(SETTLED_MILLIS);
    pages.forEach(
        (address, page) -> {
          List<String> seen = unrest.get(address);
          page.onRequest(request -> seen.add("a request for " + request.url()));
          page.onPopup(popup -> seen.add("a window"));
          page.onDialog(
              dialog -> {
                seen.add("a dialog: " + dialog.message());
                dialog.dismiss();
              });
          page.evaluate(WATCH);
        });
    last.waitForTimeout(millis);
    pages.forEach(
        (address, page) -> {
          ((List<?>) page.evaluate("() => window.unrest"))
              .forEach(what -> unrest.get(address).add(what.toString()));
          page.close();
        });
    return unrest;
  }
}
