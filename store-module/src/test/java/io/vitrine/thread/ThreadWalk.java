package io.vitrine.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vitrine.testkit.Browser;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Product;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * One customer from search to sale, through all three modules, as customer (phone), adviser
 * (tablet) and manager (desk). It is Tuesday 1 December 2026, half past eight in Paris, when the
 * house opens.
 */
@TestMethodOrder(OrderAnnotation.class)
@EnabledIfSystemProperty(named = "vitrine.thread", matches = "h2|postgres")
class ThreadWalk {

  private static final Pattern BUYING =
      Pattern.compile("(?i)cart|basket|checkout|order|payment|deposit|purchase|buy|panier");
  private static final String MORNING = "2026-12-01T07:30:00Z";
  private static final String CAMILLE = "camille.roux@maison-vitrine.example";
  private static final String HELENE = "helene.marchand@maison-vitrine.example";
  private static final String EDITOR = "lucas.moreau@maison-vitrine.example";

  private static final String NAME = "Zélie Quorvence";
  private static final String EMAIL = "zelie.quorvence@example.org";
  private static final String NUMBER = "+33 6 98 71 65 43";
  private static final String NOTE = "mur de 2,10 m, panier de Zibeluga";
  private static final String MESSAGE = "Pas de cuir, nous avons un chat, Zibeluga.";
  private static final String REPLY = "Le fauteuil plutôt sans accoudoirs, Zibeluga y dormirait.";
  private static final String QUESTION = "Le tissu de Zibeluga se lave-t-il ?";
  private static final String FACT = "Zibeluga dort sur le canapé";

  /** What stands nowhere but where she is remembered; the book finds her by parts of her name. */
  private static final List<String> HERS =
      List.of("uorvenc", "zelie.quorvence", "98 71 65 43", "698716543", "zibeluga");

  private static EmbeddedPostgres postgres;
  private static Product product;
  private static Browser browser;
  private static Page phone;
  private static Page tablet;
  private static Page desk;

  private static final List<String> QUIET =
      List.of(
          "/",
          "/category/canapes",
          "/search?q=canap%C3%A9+convertible",
          "/search?q=xqzzw",
          "/product/AUB3",
          "/compare?sku=AUB2-LIN-ECR&sku=AUB3-LIN-ECR",
          "/selection",
          "/shops",
          "/shop/rivoli",
          "/nearest-shop?postcode=69003",
          "/booking/book",
          "/booking/sign-in");

  /** What happens on public pages that nobody touches, seen beside the thread. */
  private static CompletableFuture<Map<String, List<String>>> unrest;

  private static final String[] KEPT = new String[2];
  private static String ownLink;
  private static String code;
  private static int stockBefore;

  @BeforeAll
  static void open() throws IOException {
    Map<String, String> environment = new HashMap<>(Map.of("VITRINE_DEMO_TIME", MORNING));
    if ("postgres".equals(System.getProperty("vitrine.thread"))) {
      postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start();
      environment.putAll(Product.on(postgres));
    }
    product =
        Product.start(Files.createTempDirectory("vitrine-thread").resolve("data"), environment);
    if (postgres == null) {
      unrest = CompletableFuture.supplyAsync(ThreadWalk::watched);
    }
    browser = Browser.start();
    phone = page(Browser.PHONE, "fr-FR");
    tablet = page(Browser.TABLET, "fr-FR");
    desk = page(Browser.DESK, "fr-FR");
  }

  @AfterAll
  static void close() throws IOException {
    if (unrest != null) {
      unrest.exceptionally(e -> Map.of()).join();
    }
    if (browser != null) {
      browser.close();
    }
    if (product != null) {
      product.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  @Order(1)
  void theCustomerFindsTwoSofasAndKeepsThemWithANote() {
    phone.navigate(at("/"));
    phone.locator("#find").fill("canapé convertible 140");
    Browser.enter(phone.locator("#find"));
    Locator cards = phone.locator(".card .name a");
    assertThat(cards.first()).isVisible();
    assertThat(cards.count()).isGreaterThan(2);
    Browser.picture(phone, "thread-1-search");

    phone.navigate(at("/search?q=canap%C3%A9+convertible+140&display=rivoli"));
    for (int i = 0; i < 2; i++) {
      phone.navigate(at("/search?q=canap%C3%A9+convertible+140&display=rivoli"));
      phone.locator(".card .name a").nth(i).click();
      KEPT[i] = phone.locator("form[action$='/keep'] input[name=sku]").inputValue();
      phone.locator("form[action$='/keep'] button").click();
      assertThat(phone.locator("a[href*='/selection#item-']")).isVisible();
    }
    Browser.picture(phone, "thread-1-product");

    phone.navigate(at("/selection"));
    assertThat(phone.locator("ul.kept > li")).hasCount(2);
    Locator first = phone.locator("ul.kept > li").first();
    first.locator("details.note-edit summary").click();
    first.locator("textarea").fill(NOTE);
    first.locator("details.note-edit button").click();
    assertThat(phone.locator("ul.kept .note").first()).hasText(NOTE);
    Browser.picture(phone, "thread-1-selection");
  }

  @Test
  @Order(2)
  void sheBooksAdviceInThreeStepsWithoutAnAccount() throws IOException {
    phone.getByRole(AriaRole.LINK, named("Préparer ma visite")).first().click();
    choose("input[name=shop][value=rivoli]");
    choose("input[name=topic][value=salon]");
    phone.locator("main form button[type=submit]").click();
    Browser.picture(phone, "thread-2-times");
    phone.locator("ul.slots button.slot").first().click();
    phone.locator("[id='you:name']").fill(NAME);
    phone.locator("[id='you:email']").fill(EMAIL);
    phone.locator("[id='you:phone']").fill(NUMBER);
    phone.locator("[id='you:message']").fill(MESSAGE);
    Browser.picture(phone, "thread-2-you");
    phone.locator("[id='you:send']").click();

    assertThat(phone.locator(".ticket .code")).isVisible();
    code = phone.locator(".ticket .code").innerText().trim();
    ownLink = URI.create(phone.url()).getPath();
    assertThat(phone.locator("ul.kept .note").first()).hasText(NOTE);
    Browser.picture(phone, "thread-2-agreed");
    assertThat(lettersTo(EMAIL)).isNotEmpty();
  }

  @Test
  @Order(3)
  void theAdviserPreparesTheDossierAndTheCustomerSeesItBehindHerLink() {
    signIn(tablet, CAMILLE);
    Locator claire = tablet.locator("a.who", new Page.LocatorOptions().setHasText(NAME));
    waitUntil(tablet, "/store/staff/arrivals?shop=rivoli", claire);
    Browser.picture(tablet, "thread-3-arrivals");
    claire.first().click();
    assertThat(tablet.locator("main")).containsText(MESSAGE);
    assertThat(tablet.locator("ul.kept .note").first()).containsText(NOTE);
    assertThat(tablet.locator("ul.kept > li")).hasCount(2);
    tablet.locator("[id='proposals:search']").fill("fauteuil");
    tablet.locator("[id='proposals:find']").click();
    tablet.locator("[id='proposals'] .worklist button").first().click();
    tablet.locator("[id='proposals:words']").fill("pour le coin lecture");
    tablet.locator("[id='proposals:propose']").click();
    assertThat(tablet.locator("[id='proposals'] ul.kept > li")).hasCount(1);
    tablet.locator("#proposals button", withText("Mettre de côté")).first().click();
    assertThat(tablet.locator("#proposals .state", withText("Mis de côté"))).hasCount(1);
    tablet
        .locator("[id='work:plan']")
        .fill("Commencer par le convertible, puis le tissu que Zibeluga ne griffe pas.");
    tablet.locator("[id='work:finish']").click();
    assertThat(tablet.locator("[id='work:reopen']")).isVisible();
    Browser.picture(tablet, "thread-3-dossier");
    String dossier = tablet.url();
    tablet.navigate(dossier + "?lang=en");
    assertThat(tablet.locator("#shown")).containsText("Visible behind the link now");
    Browser.picture(tablet, "thread-3-dossier-en");
    tablet.navigate(at("/booking/staff/password?lang=en"));
    Browser.picture(tablet, "staff-password-en");
    tablet.navigate(at("/booking/staff/password?lang=fr"));
    assertThat(tablet.locator("[id='change:new']")).isVisible();
    Browser.picture(tablet, "staff-password");

    Locator message = phone.locator(".plan", withText("Commencer par le convertible"));
    waitUntil(phone, ownLink, message);
    assertThat(phone.locator("#prepared-title")).containsText("Camille");
    assertThat(phone.locator("ul.alternatives .note")).containsText("pour le coin lecture");
    assertThat(phone.locator("ul.set-aside > li")).hasCount(1);
    assertThat(phone.locator("ul.alternatives a[href^='/product/']")).hasCount(1);
    phone.locator("#prepared-title").scrollIntoViewIfNeeded();
    Browser.picture(phone, "thread-3-prepared");
    Page english = page(Browser.PHONE, "en-GB");
    english.navigate(at(ownLink));
    assertThat(english.locator("#prepared-title")).containsText("prepared");
    assertThat(english.locator("ul.alternatives .note")).containsText("Because");
    Browser.picture(english, "thread-3-prepared-en");
    sheAnswersAndAsks(dossier);
  }

  private void sheAnswersAndAsks(String dossier) {
    phone.locator(".says .slot").last().click();
    phone.locator("[id='reply:words']").fill(REPLY);
    phone.locator("[id='reply:answer']").click();
    assertThat(phone.locator(".says input[value='RATHER_NOT']")).isChecked();
    phone.locator("[id='ask:text']").fill(QUESTION);
    phone.locator("[id='ask:send']").click();
    assertThat(phone.locator("ol.asked .quote")).hasText(QUESTION);
    Browser.picture(phone, "thread-3-answered");
    waitUntil(tablet, URI.create(dossier).getPath(), tablet.locator("#asked .quote"));
    assertThat(tablet.locator("#asked .quote")).hasText(QUESTION);
    assertThat(tablet.locator("#answered .quote")).hasText(REPLY);
    Browser.picture(tablet, "thread-3-dossier-answered");
  }

  @Test
  @Order(4)
  void sheArrivesAndIsCheckedInByHerCode() {
    tablet.navigate(at("/store/staff/arrivals?shop=rivoli"));
    tablet.locator("[id='code:typed']").fill(code);
    tablet.locator("[id='code:arrive']").click();
    Locator take =
        tablet.locator(
            "#board .worklist button", withText("Prendre en charge|Recevoir|Accueillir"));
    assertThat(take.first()).isVisible();
    take.first().click();
    assertThat(tablet.locator("#board a[href*='counter?visit=']").first()).isVisible();
    Browser.picture(tablet, "thread-4-arrived");

    Locator arrived = phone.locator("main", withText("Venu|venue|Arriv|arriv"));
    waitUntil(phone, ownLink, arrived);
  }

  @Test
  @Order(5)
  void theManagerEnrolsTheTabletAndTheAdviserOpensTheTill() {
    BrowserContext context = tablet.context();
    context.clearCookies();
    signIn(tablet, HELENE);
    tablet.navigate(at("/store/manage/devices"));
    tablet.locator("#here button", withText("rivoli|Rivoli")).first().click();
    assertThat(tablet.locator("main a[href$='staff/till']")).isVisible();
    tablet.locator("form.top-out button").click();
    signIn(tablet, CAMILLE);
    tablet.navigate(at("/store/staff/till"));
    tablet.locator("[id='opening:float']").fill("150,00");
    tablet.locator("[id='opening:open']").click();
    assertThat(tablet.locator("[id='closing:counted']")).isVisible();
  }

  @Test
  @Order(6)
  void theSaleIsFinishedInPersonAndProved() {
    tablet.navigate(at("/store/staff/arrivals?shop=rivoli"));
    tablet.locator("#board a[href*='counter?visit=']").first().click();
    assertThat(tablet.locator("table.lines tbody tr")).hasCount(2);
    Browser.picture(tablet, "thread-6-counter");
    stockBefore = stockOf(KEPT[0]);
    tablet.locator("[id='payment:authorisation']").fill("A12345");
    Locator reason = tablet.locator("[id='payment:reason']");
    if (reason.count() > 0) {
      reason.fill("Pièce d’exposition");
    }
    tablet.locator("[id='payment:finish']").click();
    assertThat(tablet.locator("article.receipt")).isVisible();
    assertThat(tablet.locator("article.receipt tr.total")).containsText("€");
    Browser.picture(tablet, "thread-6-receipt");
    assertThat(tablet.locator("article.receipt"))
        .containsText("garantie légale jusqu’au 1 décembre 2028");
    APIResponse paper = tablet.request().post(at(tablet.locator("#print").getAttribute("action")));
    assertThat(paper.status()).isEqualTo(201);
    assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
    tablet.locator("[id='mailRECEIPT:email']").fill(EMAIL);
    tablet.locator("[id='mailRECEIPT:send']").click();
    assertThat(tablet.locator(".attempt .state.good").first()).isVisible();
  }

  @Test
  @Order(7)
  void theOtherModulesKnowAboutTheSale() {
    Locator sold = tablet.locator("ul.kept .state", withText("Vendu|vendu"));
    tablet.navigate(at("/store/staff/arrivals?shop=rivoli"));
    tablet.locator("a.who", withText(NAME)).first().click();
    assertThat(sold).hasCount(2);

    Locator kept =
        phone.locator("main .state", withText("Venu|venu|Honoré|honoré|tenu|Tenu|eu lieu"));
    waitUntil(phone, ownLink, kept);

    waitForStock(KEPT[0], stockBefore - 1);
  }

  @Test
  @Order(8)
  void theManagerSeesTheWeekWithItsAppointments() {
    signIn(desk, HELENE);
    desk.navigate(at("/booking/manage/rota?shop=rivoli&week=2026-W49"));
    assertThat(desk.locator(".vis-timeline")).isVisible();
    assertThat(desk.locator(".rota-drawing .vis-item.meet").first()).isVisible();
    assertThat(desk.locator(".rota-booked").first()).isVisible();
    Browser.picture(desk, "thread-8-rota");
  }

  @Test
  @Order(9)
  void bookingWorksInEnglishAsWell() {
    Page english = page(Browser.PHONE, "en-GB");
    english.navigate(at("/booking/book?shop=rivoli&topic=literie&speak=en"));
    assertThat(english.locator("html")).hasAttribute("lang", "en");
    english.locator("ul.slots button.slot").first().click();
    english.locator("[id='you:name']").fill("Ada Byron");
    english.locator("[id='you:phone']").fill("+44 20 7946 0000");
    english.locator("[id='you:send']").click();
    assertThat(english.locator(".ticket .code")).isVisible();
    Browser.picture(english, "thread-9-agreed");
    english.locator("a:has-text('Cancel')").first().click();
    english.locator("[id='cancelling:yes']").click();
    assertThat(english.locator("main .state").first()).containsText(Pattern.compile("ancel"));
  }

  @Test
  @Order(10)
  void noPageOfTheThreadBreaksARuleOfAccess() {
    for (String path : List.of("/", "/search?q=table", "/selection", "/booking/book", ownLink)) {
      phone.navigate(at(path));
      assertThat(Browser.axe(phone)).as(path).isEmpty();
    }
    for (String path : List.of("/store/staff/arrivals?shop=rivoli", "/store/staff/till")) {
      tablet.navigate(at(path));
      assertThat(Browser.axe(tablet)).as(path).isEmpty();
    }
  }

  /** PIN switch, idle lock, by thumb and by keyboard; the journal names who acts. */
  @Test
  @Order(11)
  void twoPeopleTakeTurnsAtOneTabletByTheirPins() {
    OneTablet one = new OneTablet(tablet, at(""), product.demoPassword());
    one.choosePin("4071");
    one.signIn(HELENE);
    one.choosePin("80352");
    one.signIn(CAMILLE);
    tablet.clock().install();
    tablet.navigate(at("/store/staff/arrivals?shop=rivoli"));
    tablet.locator("[id='code:typed']").fill("ABC");
    one.nobodyActs();
    Browser.picture(tablet, "thread-11-lock");
    one.type("4071");
    one.isOpenFor("Camille Roux");
    assertThat(tablet.locator("[id='code:typed']")).hasValue("ABC");
    aBasketWithAHalfTypedSumIsOnTheCounter();
    one.nobodyActs();
    one.type("4071");
    one.isOpenFor("Camille Roux");
    assertThat(tablet.locator("[id='payment:tendered']")).hasValue("40");
    assertThat(tablet.locator("table.lines tbody tr")).hasCount(1);

    one.leave();
    one.tap("Hélène Marchand", "80352");
    one.isOpenFor("Hélène Marchand");
    assertThat(tablet.locator("table.lines tbody tr")).hasCount(1);
    assertThat(tablet.locator("main")).containsText("Camille Roux");
    assertThat(tablet.locator("[id='payment:tendered'][value='40']")).hasCount(0);
    assertThat(one.signedOn()).startsWith("201").contains("\"staff\":\"S001\"");
    Browser.picture(tablet, "thread-11-taken-over");
    one.leave();
    one.tap("Camille Roux", "4071");
    one.isOpenFor("Camille Roux");
    assertThat(one.signedOn()).startsWith("201").contains("\"staff\":\"S003\"");
  }

  /** Somebody came in from the street; Camille serves her and has begun to type what she gives. */
  private static void aBasketWithAHalfTypedSumIsOnTheCounter() {
    tablet.locator("[id='walkin:name']").fill("Léa");
    tablet.locator("[id='walkin:add']").click();
    tablet
        .locator("#queue button", withText("Prendre en charge|Recevoir|Accueillir"))
        .first()
        .click();
    tablet.locator("#queue a[href*='counter?visit=']").first().click();
    tablet.locator("[id='search:words']").fill(KEPT[0]);
    Browser.enter(tablet.locator("[id='search:words']"));
    assertThat(tablet.locator("table.lines tbody tr")).hasCount(1);
    tablet.getByText("Espèces", new Page.GetByTextOptions().setExact(true)).click();
    tablet.locator("[id='payment:tendered']").fill("40");
  }

  /** What one adviser was told the next one knows; a piece comes back. */
  @Test
  @Order(12)
  void aSecondVisitBeginsWhereTheFirstEndedAndAPieceComesBack() {
    Page camille = page(Browser.TABLET, "fr-FR");
    Page yanis = page(Browser.TABLET, "fr-FR");
    signIn(camille, CAMILLE);
    signIn(yanis, "yanis.benali@maison-vitrine.example");
    TwoVisits her =
        new TwoVisits(at(""), phone, camille, yanis, new TwoVisits.Customer(NAME, EMAIL, NUMBER));
    her.isNotedAndRemembered("Zibeluga griffe le velours.");
    her.isKnownToTheNext(her.isBookedAgain(), "Zibeluga griffe le velours.");
    her.aPieceComesBack();
  }

  /**
   * What the three modules know of her stands on her page, opened by a link of one time; erased
   * there, she stands in no table, no column, no outbox and no file of the house.
   */
  @Test
  @Order(13)
  void sheSeesWhatIsKnownOfHerAndIsForgottenByTheWholeHouse() throws SQLException {
    Path mails = product.data().resolve("mails");
    OwnPageWalked her = new OwnPageWalked(phone, at(""), mails, EMAIL);
    her.asksAQuestion(NAME, NUMBER, "Livrez-vous le panier de Zibeluga ?");
    noteInTheBook();
    Traces traces =
        new Traces(postgres == null ? null : postgres.getPostgresDatabase(), product.data());
    if (postgres != null) {
      promiseAndMore();
      assertThat(traces.inTables(HERS))
          .contains(
              "booking.\"appointment\".customer_name",
              "booking.\"appointment\".selection",
              "booking.\"appointment_fact\".document",
              "booking.\"enquiry\".question",
              "booking.\"mail\".html_body",
              "booking.\"preparation\".document",
              "booking.\"reservation\".email",
              "booking.\"waiting_wish\".phone",
              "catalog.\"selection_item\".note",
              "store.\"client\".name",
              "store.\"client_fact\".words",
              "store.\"client_key\".word",
              "store.\"customer_order\".contact",
              "store.\"dossier\".guest_email",
              "store.\"dossier_wish\".note",
              "store.\"preparation\".plan",
              "store.\"quote\".customer",
              "store.\"service_ticket\".wrong",
              "store.\"visit\".customer");
    }
    her.asksForTheLink();
    her.opensIt();
    her.readsWhatIsKnown(NAME, FACT);
    her.changesWhatIsKnown(FACT);
    her.erases();

    List<Path> last = lastLetter(her);
    assertThat(traces.inFiles(HERS))
        .as("the letter that tells her lies in her mailbox, for which this folder stands")
        .filteredOn(file -> !last.contains(file) && !file.toString().contains(".mv.db"))
        .isEmpty();
    if (postgres != null) {
      assertThat(traces.columns()).isGreaterThan(1_000);
      assertThat(traces.inTables(HERS)).isEmpty();
    }
    assertThat(Http.get(base(), ownLink).statusCode()).isEqualTo(404);
    phone.navigate(at("/search?q=quorvence"));
    assertThat(phone.locator(".card")).hasCount(0);
    tablet.navigate(at("/store/staff/clients?words=quorvence"));
    assertThat(tablet.locator("tbody tr")).hasCount(0);
  }

  private static void noteInTheBook() {
    tablet.navigate(at("/store/staff/clients?words=quorvence"));
    tablet.getByRole(AriaRole.LINK, named(NAME)).click();
    assertThat(tablet.getByRole(AriaRole.HEADING, named(NAME))).isVisible();
    tablet.getByText("Noter quelque chose").click();
    tablet.getByLabel("En quelques mots").fill(FACT);
    tablet
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Noter").setExact(true))
        .click();
    assertThat(tablet.locator("main")).containsText(FACT);
  }

  /** What she had besides: a quote, an order that was handed over, a place, a wish. */
  private static void promiseAndMore() throws SQLException {
    String hers = " from store.sale s join store.visit v on v.shop = s.shop and v.id = s.visit";
    String whose = " where v.customer = '" + NAME + "'";
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into store.quote select s.shop, 'own-quote', 'D2026', 90001, s.till, s.device,"
              + " s.sign_on, s.staff, s.staff_name, s.visit, 'own-quote', 'x', s.finished_at,"
              + " current_date, '"
              + NAME
              + "', 'fr', 1, 100, 10, 0, null, null, 'ENDED', s.finished_at, 'house', 1"
              + hers
              + whose);
      statement.executeUpdate(
          "insert into store.customer_order select s.shop, 'own-order', 'C2026', 90001, s.visit,"
              + " s.staff, s.staff_name, null, s.finished_at, '"
              + NAME
              + "', '"
              + NUMBER
              + "', 'fr', 'PICK_UP', null, 1, 100, 10, 0, null, null, 'HANDED_OVER',"
              + " s.finished_at, 'house', 1, false"
              + hers
              + whose);
      statement.executeUpdate(
          "insert into store.service_ticket (ticket, shop, name, email, phone, language,"
              + " article_fr, article_en, wrong, state, opened_at, opened_by, opened_by_name,"
              + " closed_at, version) values ('T900001', 'rivoli', '"
              + NAME
              + "', '"
              + EMAIL
              + "', '+33698716543', 'fr', 'Canapé', 'Sofa', 'Zibeluga a griffé', 'GIVEN_BACK',"
              + " current_timestamp, 'S003', 'Camille Roux', current_timestamp, 1)");
      statement.executeUpdate(
          "insert into booking.waiting_wish (id, attempt_key, body_hash, link_nonce, link_hash,"
              + " state, shop, zone, topic, language, week_days, from_minute, until_minute,"
              + " last_day, customer_name, email, phone, lapses, asked_at) values ('own-wish',"
              + " 'own-wish', 'x', 'own-wish', 'own-wish', 'WAITING', 'rivoli', 'Europe/Paris',"
              + " 'salon', 'fr', 127, 0, 1440, date '2026-12-24', '"
              + NAME
              + "', '"
              + EMAIL
              + "', '"
              + NUMBER
              + "', 0, current_timestamp)");
      statement.executeUpdate(
          "insert into booking.reservation (id, workshop, attempt_key, body_hash, link_nonce,"
              + " link_hash, state, places, language, customer_name, email, phone, queued_at,"
              + " version, settled_at, ended_at) select 'own-place', min(number), 'own-place', 'x',"
              + " 'own-place', 'own-place', 'GIVEN_BACK', 1, 'fr', '"
              + NAME
              + "', '"
              + EMAIL.toUpperCase(Locale.ROOT)
              + "', null, current_timestamp, 1, current_timestamp, current_timestamp"
              + " from booking.workshop");
    }
  }

  /** It says what stays. */
  private static List<Path> lastLetter(OwnPageWalked her) {
    for (int i = 0; i < 120; i++) {
      List<Path> found =
          her.letters().stream()
              .filter(file -> OwnPageWalked.read(file).contains("To: " + EMAIL))
              .toList();
      if (!found.isEmpty()) {
        assertThat(found).hasSize(1);
        return found;
      }
      phone.waitForTimeout(500);
    }
    throw new AssertionError("nobody told her");
  }

  private static void choose(String input) {
    phone.locator("label", new Page.LocatorOptions().setHas(phone.locator(input))).click();
  }

  private static void signIn(Page page, String email) {
    page.navigate(at("/booking/sign-in"));
    page.locator("[id='signIn:email']").fill(email);
    page.locator("[id='signIn:password']").fill(product.demoPassword());
    page.locator("[id='signIn:go']").click();
    page.waitForURL(Pattern.compile(".*/staff/.*"));
  }

  /**
   * Opens the page again until the thing is there: what another module tells arrives in a moment.
   */
  private static void waitUntil(Page page, String path, Locator thing) {
    for (int i = 0; i < 120; i++) {
      page.navigate(at(path));
      if (thing.count() > 0) {
        return;
      }
      page.waitForTimeout(500);
    }
    assertThat(thing.first()).isVisible();
  }

  /**
   * After all that has happened here, whatever is linked answers, to everybody who sees the link.
   */
  @Test
  @Order(19)
  void noLinkOfTheHouseLeadsToAFault() {
    Map<String, Page> people =
        Map.of(
            HELENE, page(Browser.DESK, "fr-FR"),
            CAMILLE, page(Browser.TABLET, "fr-FR"),
            EDITOR, page(Browser.DESK, "fr-FR"));
    people.forEach((email, page) -> signIn(page, email));
    Wander stranger = new Wander(page(Browser.PHONE, "fr-FR").request(), base());
    assertThat(stranger.from("/", "/booking/book")).isEmpty();
    assertThat(stranger.seen()).isGreaterThan(30);
    people.forEach(
        (email, page) -> {
          Wander person = new Wander(page.request(), base());
          assertThat(person.from(URI.create(page.url()).getPath())).as(email).isEmpty();
          assertThat(person.seen()).as(email).isGreaterThan(30);
        });
  }

  /** Product.md, first principle: nothing can be bought online, by construction. */
  @Test
  @Order(20)
  void oneDocumentNamesEveryOperationOfTheHouseAndNoneInPublicBuysOrPays() {
    JsonObject paths = openApi().getJsonObject("paths");

    assertThat(paths.keySet())
        .contains(
            "/api/v1/products",
            "/booking/api/v1/appointments",
            "/booking/api/v1/free-times",
            "/store/api/v1/sales",
            "/store/api/v1/visits")
        .allMatch(path -> path.matches("(/booking|/store)?/api/v1/.+"));
    assertThat(paths.keySet())
        .filteredOn(path -> !path.startsWith("/store/"))
        .hasSizeGreaterThan(30)
        .noneMatch(path -> BUYING.matcher(path).find());
    for (String path :
        List.of("/cart", "/checkout", "/api/v1/orders", "/booking/api/v1/payments")) {
      assertThat(Http.get(base(), path).statusCode()).as(path).isEqualTo(404);
    }
  }

  /** Product.md, second principle: the page never interrupts. Watched while the thread goes on. */
  @Test
  @Order(30)
  @EnabledIfSystemProperty(named = "vitrine.thread", matches = "h2")
  void noPublicPageMovesOpensOrAsksWithinAMinute() {
    assertThat(unrest.join())
        .hasSize(QUIET.size())
        .allSatisfy((page, seen) -> assertThat(seen).as(page).isEmpty());
  }

  private static Map<String, List<String>> watched() {
    try (Browser own = Browser.start();
        BrowserContext quiet = own.person(Browser.PHONE, "fr-FR")) {
      return Calm.watch(quiet, QUIET.stream().map(ThreadWalk::at).toList(), 60_000);
    }
  }

  private static JsonObject openApi() {
    String document = Http.get(base(), "/openapi?format=JSON", "Accept", "application/json").body();
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }

  private static Stream<Path> letters() throws IOException {
    Path mails = product.data().resolve("mails");
    return Files.exists(mails) ? Files.walk(mails) : Stream.empty();
  }

  private static List<Path> lettersTo(String address) throws IOException {
    for (int i = 0; i < 120; i++) {
      try (Stream<Path> files = letters()) {
        List<Path> found =
            files
                .filter(file -> file.toString().endsWith(".eml"))
                .filter(file -> contains(file, address) && contains(file, "text/calendar"))
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
      phone.waitForTimeout(500);
    }
    return List.of();
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  private static Page page(Browser.Size size, String language) {
    return browser.person(size, language).newPage();
  }

  private static Page.LocatorOptions withText(String pattern) {
    return new Page.LocatorOptions().setHasText(Pattern.compile(pattern));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void waitForStock(String sku, int expected) {
    for (int i = 0; i < 120 && stockOf(sku) != expected; i++) {
      phone.waitForTimeout(500);
    }
    assertThat(stockOf(sku)).isEqualTo(expected);
  }

  /** What the catalogue tells the public of the stock at Rivoli. */
  private static int stockOf(String sku) {
    String told = Http.get(base(), "/api/v1/variants?sku=" + sku).body();
    Matcher level =
        Pattern.compile("\\{[^{}]*\"shop\":\"rivoli\"[^{}]*}")
            .matcher(told.substring(told.indexOf("\"stock\"")).replaceAll("\\s", ""));
    assertThat(level.find()).as(told).isTrue();
    return Integer.parseInt(level.group().replaceAll(".*\"onHand\":(-?\\d+).*", "$1"));
  }

  private static URI base() {
    return URI.create("http://127.0.0.1:" + product.port());
  }

  private static String at(String path) {
    return "http://localhost:" + product.port() + path;
  }
}
