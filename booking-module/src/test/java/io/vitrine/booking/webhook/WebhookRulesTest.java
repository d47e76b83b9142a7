package io.vitrine.booking.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Samples;
import io.vitrine.shell.InvalidValue;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRulesTest {

  private static final Instant NOW = Samples.NOW;

  @Test
  void what_is_told_is_the_contract_and_nothing_of_the_customer() {
    WebhookEvent event =
        WebhookEvent.about(EventType.BOOKED, Samples.agreed("fr", "Claire Dubreuil"), NOW);
    JsonObject told = Json.createReader(new StringReader(event.body())).readObject();
    JsonObject sample =
        Json.createReader(new StringReader(Contracts.sample("webhook-appointment.json")))
            .readObject();
    assertThat(told).isEqualTo(sample);
    assertThat(event.body()).doesNotContain("Claire", "claire@example.org", "K4T9QX", "cuir");
    assertThat(event.id()).matches("evt_[0-9a-f]{32}");
  }

  @Test
  void the_signature_is_that_of_standard_webhooks() throws Exception {
    WebhookSecrets secrets = new WebhookSecrets("a key outside the database".getBytes(UTF_8));
    String secret = secrets.secret("0011");
    assertThat(secret).startsWith("whsec_").isNotEqualTo(secrets.secret("0012"));

    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    assertThat(key).hasSize(32);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = "evt_1." + NOW.getEpochSecond() + ".{\"type\":\"webhook.test\"}";
    String expected = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    assertThat(secrets.signature("0011", "evt_1", NOW, "{\"type\":\"webhook.test\"}"))
        .isEqualTo("v1," + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.org/a",
        "https://localhost/a",
        "https://127.0.0.1/a",
        "https://127.1/a",
        "https://2130706433/a",
        "https://0x7f000001/a",
        "https://10.0.0.8/a",
        "https://172.16.1.1/a",
        "https://192.168.1.1/a",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/a",
        "https://0.0.0.0/a",
        "https://224.0.0.1/a",
        "https://255.255.255.255/a",
        "https://[::1]/a",
        "https://[::ffff:10.0.0.1]/a",
        "https://[fd00::1]/a",
        "https://[fe80::1]/a",
        "https://[64:ff9b::a00:1]/a",
        "https://intranet/a",
        "https://db.internal/a",
        "https://printer.local./a",
        "https://user:secret@hooks.example.org/a",
        "https://hooks.example.org/a#b",
        "ftp://hooks.example.org/a",
        "https:hooks.example.org",
        "/hooks",
        "",
        "https://hooks.example.org/\u00e9 b"
      })
  void abuse_44_an_address_that_leads_inside_or_is_none_is_refused(String address) {
    assertThatThrownBy(() -> WebhookAddress.of(address, false)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void an_address_outside_is_taken_and_this_machine_only_where_it_is_allowed() {
    for (String address :
        List.of(
            "https://hooks.example.org/a?b=c",
            "https://hooks.example.org:8443/",
            "https://1.2.3.4/")) {
      assertThat(WebhookAddress.of(address, false)).isEqualTo(URI.create(address));
    }
    URI here = URI.create("http://127.0.0.1:9000/a");
    assertThat(WebhookAddress.of(here.toString(), true)).isEqualTo(here);
    assertThatThrownBy(() -> WebhookAddress.of("http://10.0.0.1/a", true))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.0.1",
        "169.254.1.1",
        "100.127.0.1",
        "0.1.2.3",
        "192.0.2.1",
        "192.0.0.8",
        "198.18.0.1",
        "240.0.0.1",
        "224.0.0.1",
        "::1",
        "::",
        "::7f00:1",
        "::ffff:192.168.0.1",
        "fc00::1",
        "fdab::1",
        "fe80::1",
        "ff02::1",
        "64:ff9b::1",
        "2002:a00:1::",
        "2001:0:1::"
      })
  void what_a_name_stands_for_is_judged_as_well(String address) throws Exception {
    assertThat(WebhookAddress.isInside(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3.4", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2a01:e0a::1"})
  void what_lies_outside_does(String address) throws Exception {
    assertThat(WebhookAddress.isInside(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void an_address_that_takes_nothing_for_three_days_is_switched_off_with_a_note() {
    Webhook webhook = webhook();
    webhook.failed("answered 500", false, NOW);
    webhook.failed("answered 500", false, NOW.plus(Duration.ofDays(3)));
    assertThat(webhook.isActive()).isTrue();

    webhook.failed("answered 502", false, NOW.plus(Duration.ofDays(3)).plusSeconds(1));
    assertThat(webhook.isActive()).isFalse();
    assertThat(webhook.note()).isEqualTo("answered 502");

    webhook.setActive(true);
    assertThat(webhook.note()).isNull();
    assertThat(webhook.failingSince()).isNull();
  }

  @Test
  void one_that_took_something_in_between_stays_and_one_that_is_gone_does_not() {
    Webhook webhook = webhook();
    webhook.failed("answered 500", false, NOW);
    webhook.took();
    webhook.failed("answered 500", false, NOW.plus(Duration.ofDays(4)));
    assertThat(webhook.isActive()).isTrue();

    webhook.failed("answered 410", true, NOW.plus(Duration.ofDays(4)));
    assertThat(webhook.isActive()).isFalse();
  }

  @Test
  void a_delivery_is_tried_again_after_waits_that_grow_and_for_five_days() {
    WebhookDelivery delivery = new WebhookDelivery(webhook(), WebhookEvent.test(NOW));
    assertThat(delivery.isDue(NOW)).isTrue();
    delivery.tryNow(NOW);
    assertThat(delivery.dueAt()).isEqualTo(NOW.plusSeconds(10));
    for (int i = 0; i < 20; i++) {
      delivery.tryNow(NOW);
    }
    assertThat(delivery.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));
    assertThat(delivery.isDue(NOW.plus(Duration.ofDays(5)))).isTrue();
    assertThat(delivery.isDue(NOW.plus(Duration.ofDays(5)).plusSeconds(1))).isFalse();
    delivery.delivered(204, NOW);
    assertThat(delivery.isDue(NOW.plusSeconds(30))).isFalse();
  }

  @Test
  void what_an_administrator_sends_is_checked() {
    for (String name : new String[] {null, " ", "x".repeat(81), "a\nb"}) {
      assertThatThrownBy(
              () -> new WebhookWanted(name, "", Set.of(EventType.BOOKED), Set.of("rivoli")))
          .isInstanceOf(InvalidValue.class);
    }
    assertThatThrownBy(() -> new WebhookWanted("a", "", Set.of(), Set.of("rivoli")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> EventType.of(List.of("webhook.test")))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> EventType.of(List.of("sale.paid"))).isInstanceOf(InvalidValue.class);
  }

  private static Webhook webhook() {
    WebhookWanted wanted =
        new WebhookWanted(
            "Agenda",
            "https://hooks.example.org/a",
            EventType.of(List.of("appointment.booked", "appointment.attended")),
            Set.of("rivoli"));
    return new Webhook(wanted, WebhookAddress.of(wanted.address(), false), "00", "S001", NOW);
  }
}
