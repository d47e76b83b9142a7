package io.vitrine.store.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person is written down on the tablet, found again, and forgotten when she says so. */
@ExtendWith(ArquillianExtension.class)
class ClientWalk {

  @ArquillianResource private URL url;
  private final String shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<String> faults = new ArrayList<>();
  private URI store;
  private Browser browser;
  private Page page;

  @BeforeEach
  void takeTablet() {
    store = Deployed.at(url);
    browser = Browser.start();
    BrowserContext tablet = browser.person(Browser.TABLET, "fr-FR");
    tablet.addCookies(
        List.of(
            new Cookie(
                    "vitrine_ticket", People.ticket("S001", "Margaux Perrin", Role.MANAGER, shop))
                .setUrl(store.toString())));
    page = tablet.newPage();
    page.onPageError(faults::add);
  }

  @AfterEach
  void putTabletAway() {
    browser.close();
  }

  @Test
  void fromTheEmptyBookToSomebodyWhoIsForgottenAgain() {
    page.navigate(store.resolve("staff/clients").toString());
    assertThat(page.locator("main")).containsText("Le carnet est vide");
    assertThat(Browser.axe(page)).isEmpty();

    remember("Claire Lefèvre-Dubreuil", "06 12 34 56 78", false);
    assertThat(page.locator("main")).containsText("Sans son accord, rien n’est gardé");
    assertThat(page.getByLabel("Nom")).hasValue("Claire Lefèvre-Dubreuil");
    assertThat(Browser.axe(page)).isEmpty();
    page.getByText("Maison Vitrine se souvient").click();
    button("Inscrire au carnet").click();
    assertThat(page.getByRole(AriaRole.HEADING, named("Claire Lefèvre-Dubreuil"))).isVisible();
    assertThat(page.locator("main")).containsText("La personne est au carnet");

    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    button("Elle accepte L’appeler").click();
    assertThat(page.locator("h1")).hasText("La page a attendu trop longtemps");
    assertThat(Browser.axe(page)).isEmpty();
    page.getByRole(AriaRole.LINK, named("Ouvrir la page à nouveau")).click();

    page.getByText("Noter quelque chose").click();
    page.getByLabel("En quelques mots").fill("N’aime pas le cuir <script>");
    button("Noter").click();
    assertThat(page.locator("main")).containsText("N’aime pas le cuir <script>");
    button("Elle accepte L’appeler").click();
    assertThat(page.locator("main")).containsText("Son accord est noté");
    assertThat(Browser.axe(page)).isEmpty();
    Browser.picture(page, "client-fr");

    remember("Claire Dubreuil", "06 12 34 56 79", true);
    assertThat(page.locator("main")).containsText("Peut-être la même personne");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Réunir")).click();
    assertThat(page.locator("main")).containsText("N’aime pas le cuir");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Défaire")).click();
    assertThat(page.locator("main")).containsText("de nouveau séparées");

    page.navigate(store.resolve("staff/clients?words=dubreiul").toString());
    assertThat(page.locator("tbody tr")).hasCount(2);
    Browser.picture(page, "clients-fr");
    page.navigate(store.resolve("manage/client-book").toString());
    assertThat(page.locator("main")).containsText("Deux fois dans le carnet");
    assertThat(Browser.axe(page)).isEmpty();

    page.navigate(store.resolve("staff/clients?words=lefevre").toString());
    page.getByRole(AriaRole.LINK, named("Claire Lefèvre-Dubreuil")).click();
    page.getByText("Effacer cette personne").click();
    button("Effacer maintenant").click();
    assertThat(page.locator("main")).containsText("La personne est effacée");
    page.navigate(store.resolve("staff/clients?words=lefevre").toString());
    assertThat(page.locator("main")).containsText("Personne de ce nom");
    assertThat(faults).isEmpty();
  }

  private void remember(String name, String phone, boolean agreed) {
    page.navigate(store.resolve("staff/new-client").toString());
    page.getByLabel("Nom").fill(name);
    page.getByLabel("Téléphone").fill(phone);
    if (agreed) {
      page.getByText("Maison Vitrine se souvient").click();
    }
    button("Inscrire au carnet").click();
  }

  private com.microsoft.playwright.Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
