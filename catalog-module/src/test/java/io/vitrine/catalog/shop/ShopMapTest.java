package io.vitrine.catalog.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ShopMapTest {

  @Test
  void aShopMayHaveNoMapOfItsStreetsAndNoPlans() {
    assertThat(read("{}").around()).isNull();
    assertThat(read("{}").floors()).isEmpty();
    assertThat(read("{\"around\":{\"metres\":900}}").around().streets()).isEmpty();
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    refused("{\"around\":{}}");
    refused("{\"map\":{}}");
    refused("{\"around\":{\"metres\":900,\"station\":[]}}");
    refused("{\"around\":{\"metres\":10}}");
    refused("{\"around\":{\"metres\":900,\"streets\":[{\"name\":\"Rue\",\"metres\":8}]}}");
    refused(
        "{\"around\":{\"metres\":900,\"streets\":"
            + "[{\"name\":\"Rue\",\"metres\":8,\"points\":[[48.8,2.3]]}]}}");
    refused(
        "{\"around\":{\"metres\":900,\"stations\":[{\"name_fr\":\"Pont\",\"at\":[248.8,2.3]}]}}");
    refused("{\"around\":{\"metres\":900,\"stations\":[{\"at\":[48.8,2.3]}]}}");
    refused(floor("\"x\":15"));
    refused(floor("\"x\":-1"));
    refused(floor("\"x\":0,\"first_bay\":4,\"last_bay\":2"));
    assertThat(read(floor("\"x\":0")).floor(0)).isPresent();
  }

  private static String floor(String area) {
    return "{\"floors\":[{\"number\":0,\"width\":20,\"depth\":10,\"areas\":[{\"department_fr\":"
        + "\"Salon\",\"y\":0,\"width\":10,\"depth\":10,"
        + area
        + "}]}]}";
  }

  private static void refused(String map) {
    assertThatThrownBy(() -> read(map)).as(map).isInstanceOf(InvalidValue.class);
  }

  private static ShopMap read(String map) {
    try (var reader = Json.createReader(new StringReader(map))) {
      return ShopMapFile.read(reader.readObject());
    }
  }
}
