package io.vitrine.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.vitrine.testkit.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A customer's way to her own page, and out of the house's memory. */
record OwnPageWalked(Page phone, String site, Path mails, String email) {

  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s\"]+(/booking/mine-link/[A-Za-z0-9_-]{22})");

  /** The calm answer is the same for an address that nobody knows. */
  void asksForTheLink() {
    String unknown = answerTo("nobody.at.all@example.org");
    assertThat(answerTo(email)).isEqualTo(unknown);
    Browser.picture(phone, "own-asked");
  }

  private String answerTo(String address) {
    phone.navigate(site + "/booking/mine");
    assertThat(Browser.axe(phone)).isEmpty();
    phone.locator("[id='mine:email']").fill(address);
    phone.locator("[id='mine:send']").click();
    assertThat(phone.locator(".notice.good")).isVisible();
    return phone.locator("main").innerText();
  }

  /** Looking does not use the link up; the button does, and once. */
  void opensIt() {
    String link = site + letterLink();
    phone.navigate(link);
    assertThat(Browser.axe(phone)).isEmpty();
    phone.navigate(link);
    Browser.picture(phone, "own-link");
    phone.locator("[id='open:go']").click();
    assertThat(phone.locator("#appointments-title")).isVisible();
    APIResponse again = phone.request().get(link);
    assertThat(again.status()).isEqualTo(410);
    lookUntil(phone.locator("#purchases-title"));
  }

  /** What the three modules know, and that the picture of the page is whole. */
  void readsWhatIsKnown(String name, String fact) {
    assertThat(phone.locator("#book-title")).isVisible();
    assertThat(phone.locator("main")).containsText(name);
    assertThat(phone.locator("main")).containsText(fact);
    assertThat(phone.locator("main")).containsText("Garantie légale jusqu’au 1 décembre 2028");
    assertThat(Browser.axe(phone)).isEmpty();
    Browser.picture(phone, "own-page");
    phone.navigate(site + "/booking/my-page?lang=en");
    assertThat(phone.locator("main")).containsText("Legal guarantee until");
    assertThat(Browser.axe(phone)).isEmpty();
    Browser.picture(phone, "own-page-en");
    phone.navigate(site + "/booking/my-page?lang=fr");
    APIResponse json = phone.request().get(site + "/booking/api/v1/my-page-file");
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.text()).contains(name, fact, "\"purchases\"", "\"appointments\"");
    APIResponse text = phone.request().get(site + "/booking/api/v1/my-page-file?form=text");
    assertThat(text.text()).contains(name, fact, "guaranteeEnds: 2028-12-01");
  }

  /** She takes a consent and has something struck out: the shop does it. */
  void changesWhatIsKnown(String fact) {
    phone.locator("button[name='consent:take'][value='FOLLOW_UP_MAIL|true']").click();
    lookUntil(phone.locator("button[name='consent:take'][value='FOLLOW_UP_MAIL|false']"));
    phone.locator("button[name='strike:take']").first().click();
    lookUntil(phone.locator("#asked-title ~ ul .state.good").nth(1));
    // what the shop tells of her follows what it did in a moment
    for (int i = 0; i < 120 && phone.locator("main").innerText().contains(fact); i++) {
      phone.waitForTimeout(500);
      phone.navigate(site + "/booking/my-page");
    }
    assertThat(phone.locator("main")).not().containsText(fact);
  }

  /** All three modules have done it, and she sees that they have. */
  void erases() {
    phone.navigate(site + "/booking/my-page?act=erase");
    assertThat(Browser.axe(phone)).isEmpty();
    Browser.picture(phone, "own-erase");
    phone.locator("input[name=never]").check();
    phone.locator("[id='erase:yes']").click();
    assertThat(phone.locator("#asked-title")).isVisible();
    lookUntil(
        phone
            .locator("#asked-title ~ ul > li", new Page.LocatorOptions().setHasText("Tout effacer"))
            .locator(".state.good"));
    assertThat(Browser.axe(phone)).isEmpty();
    Browser.picture(phone, "own-erased");
  }

  /** She asks the house something before. */
  void asksAQuestion(String name, String number, String words) {
    APIResponse asked =
        phone
            .request()
            .post(
                site + "/booking/api/v1/enquiries",
                RequestOptions.create()
                    .setHeader("Idempotency-Key", "own-page-walked-1")
                    .setData(
                        Map.of(
                            "kind",
                            "QUESTION",
                            "shop",
                            "rivoli",
                            "topic",
                            "salon",
                            "language",
                            "fr",
                            "customer",
                            Map.of("name", name, "email", email, "phone", number),
                            "text",
                            words)));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
  }

  private void lookUntil(Locator thing) {
    for (int i = 0; i < 120 && thing.count() == 0; i++) {
      phone.waitForTimeout(500);
      phone.navigate(site + "/booking/my-page");
    }
    assertThat(thing.first()).isVisible();
  }

  private String letterLink() {
    for (int i = 0; i < 120; i++) {
      for (Path letter : letters()) {
        String text = read(letter).replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
        Matcher link = LINK.matcher(text);
        if (text.contains("To: " + email) && link.find()) {
          return link.group(1);
        }
      }
      phone.waitForTimeout(500);
    }
    throw new AssertionError("no letter with a link came");
  }

  /** The letters that lie where no mail server takes them: to her they are in her mailbox. */
  List<Path> letters() {
    try (Stream<Path> files = Files.list(mails)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
