package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Touched;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who buys enough has a benefit once, is told before it ends, and has it as goodwill, once. */
@ExtendWith(ArquillianExtension.class)
class LoyaltyIT {

  @ArquillianResource private URL url;

  @Test
  void whoBoughtEnoughHasABenefitOnceAndUsesItOnce() {
    Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), neighbour, 4);
      Bought bought = bought(floor, "Claire");
      String claire = bought.client();
      String terms = "api/v1/loyalty/terms/" + floor.shop;
      assertThat(floor.asAdviser("PUT", terms, terms(100_000)).statusCode()).isEqualTo(403);
      assertThat(
              floor.asManager("PUT", "api/v1/loyalty/terms/elsewhere", terms(100_000)).statusCode())
          .isEqualTo(403);
      assertThat(floor.asManager("PUT", terms, terms(9_000)).statusCode())
          .as("more than half of what was bought")
          .isEqualTo(422);

      assertThat(floor.asManager("PUT", terms, terms(129_001)).statusCode()).isEqualTo(204);
      look(floor);
      assertThat(benefits(floor, claire)).as("a cent too little").isEmpty();
      assertThat(floor.asManager("PUT", terms, terms(129_000)).statusCode()).isEqualTo(204);
      look(floor);
      look(floor);
      JsonArray open = benefits(floor, claire);
      assertThat(open).as("once").hasSize(1);
      JsonObject benefit = open.getJsonObject(0);
      assertThat(benefit.getInt("cents")).isEqualTo(5_000);
      String number = benefit.getString("benefit");
      String paul = bought(floor, "Paul").client();
      look(floor);
      assertThat(benefits(floor, paul)).as("who bought since the last look").hasSize(1);

      paperSaysIt(floor, neighbour, bought, number);

      assertThat(benefit.getString("noteEndsOn")).isEqualTo(benefit.getString("endsOn"));
      toldBeforeItEnds(floor, number);
      String noteEnds = benefits(floor, claire).getJsonObject(0).getString("noteEndsOn");
      assertThat(LocalDate.parse(noteEnds))
          .as("the note's own thirty days")
          .isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(14));
      assertThat(goodwill(floor, number, 6_000).statusCode()).as("not its amount").isEqualTo(422);
      HttpResponse<String> given = goodwill(floor, number, 5_000);
      assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
      assertThat(benefits(floor, claire)).isEmpty();
      assertThat(ticket(floor, bought)).as("a duplicate of later").doesNotContain("50,00", "50.00");
      assertThat(goodwill(floor, number, 5_000).statusCode()).as("used").isEqualTo(422);
      assertThat(count("select count(*) from store.credit_note where shop = ?", floor.shop))
          .isEqualTo(1);
      look(floor);
      assertThat(benefits(floor, claire)).as("once in twelve months").isEmpty();

      floor.asAdviser("PUT", "api/v1/clients/" + claire + "/consents/MEMORY", "{\"given\":false}");
      assertThat(count("select count(*) from store.loyalty_benefit where benefit = ?", number))
          .isZero();
    }
  }

  /**
   * On the ticket and in the letter, beside the sale, with its end and of the selling shop alone.
   */
  private void paperSaysIt(ShopFloor floor, Neighbour neighbour, Bought bought, String number) {
    String ends = LocalDate.now(ZoneOffset.UTC).plusDays(180).getYear() + "";
    assertThat(ticket(floor, bought))
        .containsPattern("(?s)VR1;.*(50,00|50\\.00).*" + ends)
        .doesNotContain("Claire", bought.client(), number);
    assertThat(floor.asAdviser("POST", bought.path("prints"), "").statusCode()).isEqualTo(201);
    String letter = letter(floor, neighbour, bought);
    assertThat(letter)
        .contains("dans ce magasin, jusqu’au")
        .containsPattern("Fidélité, au \\d{1,2} .+ :")
        .containsPattern("Avantage de 50,00.€, une fois")
        .doesNotContain("Claire", bought.client(), number);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and (content like ?"
                    + " or content like ? or content like '%:5000%')",
                floor.shop, "%" + number + "%", "%" + bought.client() + "%"))
        .as("the journal knows nothing of it")
        .isZero();

    Touched.byHand(floor.shop);
    ShopFloor.sql("update store.loyalty_benefit set shop = 'elsewhere' where benefit = ?", number);
    assertThat(ticket(floor, bought)).as("only its shop gives it").doesNotContain("50,00", "50.00");
    ShopFloor.sql(
        "update store.loyalty_benefit set shop = ? where benefit = ?", floor.shop, number);
  }

  private static String ticket(ShopFloor floor, Bought bought) {
    HttpResponse<String> printed = floor.asAdviser("POST", bought.path("tickets"), "");
    assertThat(printed.statusCode()).as(printed.body()).isEqualTo(201);
    return printed.body();
  }

  /** The words of the paper in the letter that booking is handed, in the language of the visit. */
  private String letter(ShopFloor floor, Neighbour neighbour, Bought bought) {
    CompletableFuture<String> handed = new CompletableFuture<>();
    neighbour.answering(
        "/booking/api/v1/papers",
        asked -> {
          if (asked.body().contains(floor.shop)) {
            handed.complete(asked.body());
          }
          return new Neighbour.Answer(202, "application/json", "");
        });
    HttpResponse<String> sent =
        Http.post(
            Deployed.at(url),
            bought.path("mailings"),
            "{\"email\":\"claire@example.org\"}",
            "Cookie",
            "vitrine_ticket=" + floor.adviserTicket(),
            "Idempotency-Key",
            ShopFloor.newKey());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    Matcher pdf =
        Pattern.compile("\"pdf\":\"([^\"]+)\"")
            .matcher(waiting(floor).orElseGet(() -> handed.orTimeout(60, TimeUnit.SECONDS).join()));
    assertThat(pdf.find()).isTrue();
    try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(pdf.group(1)))) {
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter that booking has not yet; its body goes when it is handed over. */
  private static Optional<String> waiting(ShopFloor floor) {
    try (var connection = ShopFloor.connect();
        var query =
            connection.prepareStatement(
                "select body from store.outbox_message where shop = ? and body like '%\"pdf\"%'")) {
      query.setString(1, floor.shop);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasGivenBackIsTakenOff() {
    Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), neighbour, 2);
      String claire = bought(floor, "Claire").client();
      String receipt = again(floor, claire);
      String terms = "api/v1/loyalty/terms/" + floor.shop;
      assertThat(floor.asManager("PUT", terms, terms(129_001)).statusCode()).isEqualTo(204);
      String card = "{\"means\":\"CARD\",\"amountCents\":129000,\"authorisation\":\"R1B2C3\"}";
      HttpResponse<String> back =
          floor.takeBack(ShopFloor.newKey(), RefundIT.returning(receipt, 1, card));
      assertThat(back.statusCode()).as(back.body()).isEqualTo(201);

      look(floor);
      assertThat(benefits(floor, claire)).as("two bought, one given back").isEmpty();
      assertThat(floor.asManager("PUT", terms, terms(129_000)).statusCode()).isEqualTo(204);
      look(floor);
      assertThat(benefits(floor, claire)).as("one stays").hasSize(1);
    }
  }

  /** The receipt of another visit of hers. */
  private static String again(ShopFloor floor, String claire) {
    String visit = floor.visit();
    floor.asAdviser("PUT", "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit, "");
    HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    return json(sold).getString("receipt");
  }

  /** Three weeks before its end it is suggested to write to her. */
  private static void toldBeforeItEnds(ShopFloor floor, String number) {
    Touched.byHand(floor.shop);
    ShopFloor.sql(
        "update store.loyalty_benefit set ends_on = ? where benefit = ?",
        LocalDate.now(ZoneOffset.UTC).plusDays(14),
        number);
    floor.asManager("POST", "api/v1/follow-ups/searches", "{}");
    JsonObject list = json(floor.asAdviser("GET", "api/v1/follow-ups?shop=" + floor.shop, ""));
    assertThat(list.getJsonArray("items").toString()).contains("BENEFIT_ENDS", number, "50,00");
  }

  private static HttpResponse<String> goodwill(ShopFloor floor, String number, int cents) {
    return floor.issueAsManager(
        ShopFloor.newKey(),
        "{\"kind\":\"GOODWILL\",\"reason\":\"Fidélité %s\",\"amountCents\":%d}"
            .formatted(number, cents));
  }

  private static JsonArray benefits(ShopFloor floor, String client) {
    return json(floor.asAdviser("GET", "api/v1/loyalty/benefits/" + client, ""))
        .getJsonArray("items");
  }

  private static void look(ShopFloor floor) {
    assertThat(floor.asManager("POST", "api/v1/loyalty/searches", "{}").statusCode())
        .isEqualTo(200);
  }

  private static String terms(long after) {
    return "{\"afterCents\":%d,\"benefitCents\":5000,\"days\":180}".formatted(after);
  }

  /** Somebody of the book and what she bought. */
  private record Bought(String client, String sale) {
    String path(String how) {
      return "api/v1/sales/" + sale + "/" + how;
    }
  }

  private static Bought bought(ShopFloor floor, String name) {
    String visit = floor.visit();
    String client =
        json(floor.asAdviser(
                "POST",
                "api/v1/clients",
                ("{\"shop\":\"%s\",\"name\":\"%s\",\"email\":\"%s.%s@example.org\","
                        + "\"language\":\"fr\",\"agreed\":true}")
                    .formatted(floor.shop, name, name.toLowerCase(Locale.ROOT), floor.shop)))
            .getString("client");
    floor.asAdviser("PUT", "api/v1/clients/" + client + "/visits/" + floor.shop + "/" + visit, "");
    HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    return new Bought(client, json(sold).getString("sale"));
  }
}
