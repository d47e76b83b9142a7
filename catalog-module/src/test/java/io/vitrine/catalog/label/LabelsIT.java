package io.vitrine.catalog.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LabelsIT {

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void staff_print_the_labels_of_their_own_shop() {
    String camille = "vitrine_ticket=" + People.ticket("S001", "Camille", Role.ADVISER, "rivoli");
    var sheet = Http.get(base, "/api/v1/labels/rivoli?department=Salon", "Cookie", camille);

    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(sheet.body()).startsWith("%PDF");
    assertThat(Http.get(base, "/staff/labels", "Cookie", camille).body())
        .contains("/api/v1/labels/rivoli?department=Salon")
        .doesNotContain("/api/v1/labels/bellecour");
  }

  @Test
  void nobody_prints_those_of_another_shop_or_of_nothing() {
    String camille = "vitrine_ticket=" + People.ticket("S001", "Camille", Role.ADVISER, "rivoli");

    assertThat(status("/api/v1/labels/bellecour", camille)).isEqualTo(403);
    assertThat(status("/api/v1/labels/nowhere", camille)).isEqualTo(404);
    assertThat(status("/api/v1/labels/rivoli?department=Cave", camille)).isEqualTo(404);
    assertThat(Http.get(base, "/api/v1/labels/rivoli").statusCode()).isEqualTo(401);
    assertThat(Http.get(base, "/staff/labels").statusCode()).isEqualTo(302);
  }

  private int status(String path, String person) {
    return Http.get(base, path, "Cookie", person).statusCode();
  }
}
