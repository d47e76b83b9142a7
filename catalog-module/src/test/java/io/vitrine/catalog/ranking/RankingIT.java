package io.vitrine.catalog.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RankingIT {

  private static final String PATH = "/api/v1/rankings";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() {
    base = Deployed.at(url);
    Showroom.open(base);
  }

  @Test
  void a_place_is_that_of_the_search_for_a_product_and_for_its_variant() {
    JsonObject second =
        Showroom.json(Http.get(base, "/api/v1/products?q=fauteuil&size=2&lang=fr").body())
            .getJsonArray("items")
            .getJsonObject(1);
    for (String number : new String[] {second.getString("product"), second.getString("sku")}) {
      JsonObject why = Showroom.json(get(PATH + "?q=fauteuil&product=" + number).body());
      assertThat(why.getString("standing")).isEqualTo("SHOWN");
      assertThat(why.getInt("place")).isEqualTo(2);
      assertThat(why.getJsonArray("ahead")).hasSize(1);
      assertThat(why.getJsonArray("points")).isNotEmpty();
    }
    String page =
        get("/back-office/ranking?q=fauteuil&product=" + second.getString("product")).body();
    assertThat(page).contains("À la place 2 sur").contains("le nom dit que c’est cela même");
    assertThat(page).contains("Donnez des mots").doesNotContain("???").doesNotContain("{0}");
    String english = get("/back-office/ranking?q=armchair&in=en&lang=en&product=AUB3").body();
    assertThat(english).contains("It is not among the results").doesNotContain("???");
    assertThat(get("/back-office/ranking?q=fauteuil").body()).contains("Les premiers résultats");
  }

  @Test
  void a_shop_that_leaves_it_out_is_said() {
    JsonObject why =
        Showroom.json(get(PATH + "?q=canap%C3%A9&product=AUB3&colour=none&shop=rivoli").body());
    assertThat(why.getString("standing")).isEqualTo("FILTERED");
    assertThat(why.getJsonArray("inTheWay").toString()).contains("colour");
    assertThat(get("/back-office/ranking?q=canap%C3%A9&product=AUB3&colour=none").body())
        .contains("le choix suivant l’écarte");
  }

  @Test
  void what_cannot_be_explained_is_refused_in_words() {
    HttpResponse<String> unknown = get(PATH + "?q=lit&product=NONE");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("ranking-unknown");
    HttpResponse<String> page = get("/back-office/ranking?q=lit&product=NONE");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Aucun article n’a cette référence");
    assertThat(get(PATH + "?q=lit").statusCode()).isEqualTo(422);
    assertThat(get(PATH + "?q=lit&product=AUB3&in=de").statusCode()).isEqualTo(422);
    String adviser = "vitrine_ticket=" + People.ticket("S002", "Camille", Role.ADVISER, "rivoli");
    assertThat(Http.get(base, PATH + "?q=lit&product=AUB3").statusCode()).isEqualTo(401);
    assertThat(Http.get(base, PATH + "?q=lit&product=AUB3", "Cookie", adviser).statusCode())
        .isEqualTo(403);
    assertThat(Http.get(base, "/back-office/ranking", "Cookie", adviser).statusCode())
        .isEqualTo(403);
  }

  private HttpResponse<String> get(String path) {
    return Http.get(base, path, "Cookie", Showroom.manager());
  }
}
