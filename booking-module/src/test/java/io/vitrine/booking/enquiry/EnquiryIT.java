package io.vitrine.booking.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Call-back requests and questions over the API: who asks, who answers, who reads how soon. */
@ExtendWith(ArquillianExtension.class)
class EnquiryIT {

  private static final String SHOP = "galerie";
  private static final String PATH = "api/v1/enquiries";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("E101", "Camille Roux", "salon");
  }

  @Test
  void a_question_is_asked_taken_and_answered_once_and_by_mail() {
    Answer asked = ask("127.4.0.1", Wanted.key(), question("Passe-t-il une porte de 73 cm ?"));
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    String id = asked.json().getString("id");
    assertThat(Instant.parse(asked.json().getString("dueAt")))
        .isAfter(Instant.parse(asked.json().getString("askedAt")));

    JsonObject first = list(SHOP).json();
    assertThat(first.getJsonArray("items").toString()).contains(id);
    assertThat(act(id, "taking", "", camille()).status()).isEqualTo(200);
    Answer colleague = act(id, "answer", "{\"text\":\"Oui.\"}", yanis());
    assertThat(colleague.status()).isEqualTo(409);
    assertThat(colleague.json().getString("type"))
        .isEqualTo("urn:vitrine:problem:taken-by-colleague");
    assertThat(act(id, "answer", "{\"text\":\" \"}", camille()).status()).isEqualTo(422);

    Answer answered = act(id, "answer", "{\"text\":\"Oui, démonté il passe.\"}", camille());

    assertThat(answered.json().getString("outcome")).isEqualTo("ANSWERED");
    assertThat(act(id, "answer", "{\"text\":\"Encore.\"}", camille()).status()).isEqualTo(409);
    assertThat(
            House.count(
                "select count(*) from booking.mail where about = ? and kind = 'ANSWERED'", id))
        .as("nothing was sent a second time")
        .isEqualTo(1);
    assertThat(
            House.text(
                "select text_body from booking.mail where about = ? and kind = 'ANSWERED'", id))
        .contains("Oui, démonté il passe.", "Passe-t-il une porte de 73 cm ?");
  }

  @Test
  void sent_twice_and_ten_times_at_once_it_is_one_enquiry_and_another_body_is_refused() {
    String key = Wanted.key();
    List<Answer> answers =
        Together.at(10, i -> () -> ask("127.4.0.2", key, question("Une fois ?")));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(a -> a.json().getString("id")).distinct()).hasSize(1);
    Answer other = ask("127.4.0.2", key, question("Autre chose ?"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().getString("type")).isEqualTo("urn:vitrine:problem:key-reused");
  }

  @Test
  void what_cannot_be_answered_is_refused_and_says_why() {
    assertRefused(call(null, null), 422, "phone-missing");
    assertRefused(question(" "), 422, "question-missing");
    assertRefused(
        question("x").replace("claire@example.org", "claire@example.org\\r\\nBcc: all@x.org"),
        400,
        "line-break");
    assertRefused(call("+33 6 99 00 00 01", "2020-01-01T10:00:00Z"), 409, "call-time-not-offered");
    assertRefused(question("x").replace(SHOP, "nowhere"), 404, "unknown-shop");
    assertRefused(question("x").replace("\"salon\"", "\"chess\""), 404, "unknown-topic");
    assertThat(
            ask("127.4.0.3", Wanted.key(), question("x").replace("\"kind\"", "\"role\":1,\"kind\""))
                .status())
        .as("unknown field")
        .isEqualTo(400);
    assertThat(Caller.from("127.4.0.3", base).post(PATH, question("x")).json().getString("type"))
        .isEqualTo("urn:vitrine:problem:key-missing");
  }

  @Test
  void one_address_asks_twenty_times_in_ten_minutes() {
    for (int i = 0; i < 20; i++) {
      assertThat(ask("127.4.0.4", Wanted.key(), question("n " + i)).status()).isEqualTo(201);
    }
    Answer more = ask("127.4.0.4", Wanted.key(), question("n 21"));
    assertThat(more.status()).isEqualTo(429);
    assertThat(more.headers()).containsKey("retry-after");
  }

  @Test
  void who_does_not_pick_up_is_called_three_times() {
    String id =
        ask("127.4.0.5", Wanted.key(), call("+33 6 99 00 00 01", null)).json().getString("id");

    act(id, "calls", "{\"reached\":false}", camille());
    assertThat(act(id, "calls", "{\"reached\":false}", camille()).json().getInt("tries"))
        .isEqualTo(2);
    assertThat(act(id, "answer", "{\"text\":\"Bonjour\"}", camille()).json().getString("type"))
        .isEqualTo("urn:vitrine:problem:no-email");
    assertThat(act(id, "calls", "{\"reached\":false}", camille()).json().getString("outcome"))
        .isEqualTo("NOT_REACHED");
  }

  @Test
  void only_the_shops_people_see_its_enquiries_and_only_its_manager_the_figures() {
    String id = ask("127.4.0.6", Wanted.key(), question("Pour qui ?")).json().getString("id");
    String stranger = cookie("E900", Role.ADVISER, "elsewhere");

    assertThat(get(PATH + "?shop=" + SHOP, "").status()).isEqualTo(401);
    assertThat(get(PATH + "?shop=" + SHOP, stranger).status()).isEqualTo(403);
    assertThat(get(PATH + "/" + id, stranger).status()).isEqualTo(404);
    assertThat(act(id, "taking", "", stranger).status()).isEqualTo(404);
    assertThat(get("api/v1/enquiry-figures?shop=" + SHOP, camille()).status()).isEqualTo(403);

    act(id, "answer", "{\"text\":\"Pour vous.\"}", camille());
    Answer figures = get("api/v1/enquiry-figures?shop=" + SHOP, cookie("E300", Role.MANAGER, SHOP));
    assertThat(figures.status()).isEqualTo(200);
    JsonObject week = figures.json().getJsonArray("items").getJsonObject(0);
    assertThat(week.getInt("asked")).isPositive();
    assertThat(week.getInt("medianMinutes")).isZero();
    assertThat(week.getInt("keptPercent")).isEqualTo(100);
  }

  private void assertRefused(String body, int status, String type) {
    Answer answer = ask("127.4.0.3", Wanted.key(), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.json().getString("type")).isEqualTo("urn:vitrine:problem:" + type);
  }

  private Answer ask(String address, String key, String body) {
    return Caller.from(address, base).post(PATH, body, "Idempotency-Key", key);
  }

  private Answer list(String shop) {
    return get(PATH + "?shop=" + shop + "&size=100", camille());
  }

  private Answer act(String id, String act, String body, String cookie) {
    return Caller.from("127.4.1.1", base).post(PATH + "/" + id + "/" + act, body, "Cookie", cookie);
  }

  private Answer get(String path, String cookie) {
    return Caller.from("127.4.1.1", base).get(path, "Cookie", cookie);
  }

  private static String camille() {
    return cookie("E101", Role.ADVISER, SHOP);
  }

  private static String yanis() {
    return cookie("E102", Role.ADVISER, SHOP);
  }

  private static String cookie(String staff, Role role, String shop) {
    return "vitrine_ticket=" + People.ticket(staff, staff, Map.of(role, Set.of(shop)));
  }

  private static String question(String text) {
    return body("QUESTION", "\"claire@example.org\"", "null", text, "null");
  }

  private static String call(String phone, String from) {
    return body(
        "CALL",
        "null",
        phone == null ? "null" : "\"" + phone + "\"",
        "",
        from == null ? "null" : "\"" + from + "\"");
  }

  private static String body(String kind, String email, String phone, String text, String from) {
    return """
    {"kind":"%s","shop":"%s","topic":"salon","article":"AUB3-LIN-ECR","language":"fr",
     "customer":{"name":"Claire Dubreuil","email":%s,"phone":%s},"text":"%s","callFrom":%s}"""
        .formatted(kind, SHOP, email, phone, text, from);
  }
}
