package io.vitrine.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vitrine.testkit.Browser;
import java.util.regex.Pattern;

/** What two people do in turn at one tablet of the shop. */
final class OneTablet {

  private static final String SIGN_ON =
      """
      () => new Promise((told) => {
        const asked = new XMLHttpRequest();
        asked.open('POST', '/store/api/v1/devices/sign-ons');
        asked.onloadend = () => told(`${asked.status} ${asked.responseText}`);
        asked.send('');
      })""";

  private final Page page;
  private final String house;
  private final String password;

  OneTablet(Page page, String house, String password) {
    this.page = page;
    this.house = house;
    this.password = password;
  }

  /** With her password, whoever acted here before. */
  void signIn(String email) {
    page.navigate(house + "/booking/sign-in?other=true");
    page.locator("[id='signIn:email']").fill(email);
    page.locator("[id='signIn:password']").fill(password);
    page.locator("[id='signIn:go']").click();
    page.waitForURL(Pattern.compile(".*/staff/.*"));
  }

  void choosePin(String pin) {
    page.navigate(house + "/booking/staff/pin");
    page.locator("[id='choose:password']").fill(password);
    page.locator("[id='choose:pin']").fill(pin);
    page.locator("[id='choose:again']").fill(pin);
    page.locator("[id='choose:go']").click();
    assertThat(page.locator(".notice.good")).isVisible();
  }

  /** Nobody touches the tablet for longer than its five minutes. */
  void nobodyActs() {
    page.clock().fastForward(6 * 60_000);
    assertThat(cover().locator("form")).isVisible();
    assertThat(page.request().post(house + "/store/act").status()).isEqualTo(423);
    assertThat(page.request().get(house + "/store/api/v1/stock-levels").status()).isEqualTo(423);
    assertThat(Browser.axe(page)).isEmpty();
  }

  void leave() {
    page.locator("form.top-leave button").click();
    assertThat(cover().locator("form")).isVisible();
  }

  /** By thumb, on the pad. */
  void tap(String name, String pin) {
    cover().locator("label", new Locator.LocatorOptions().setHasText(name)).click();
    for (char digit : pin.toCharArray()) {
      cover().locator("button[data-digit='" + digit + "']").click();
    }
    cover().locator("button[type=submit]").click();
  }

  /** Without a pointer: who acted last is chosen, the field has the focus. */
  void type(String pin) {
    page.keyboard().type(pin);
    page.keyboard().press("Enter");
  }

  void isOpenFor(String name) {
    assertThat(page.locator("form.top-leave")).containsText(name);
    assertThat(cover()).hasCount(0);
  }

  /** The device's person in the journal, as a signed act of the page says it. */
  String signedOn() {
    return String.valueOf(page.evaluate(SIGN_ON));
  }

  private Locator cover() {
    return page.locator("dialog.lock-cover");
  }
}
