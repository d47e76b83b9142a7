package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changes for which products, as it is kept until its turn comes. */
record BulkWish(BulkChoice choice, BulkChange change) {

  byte[] written() {
    JsonObjectBuilder cells = JsonParts.createObjectBuilder();
    change.cells().forEach((column, cell) -> cells.add(column, text(cell)));
    JsonObject whole =
        JsonParts.createObjectBuilder()
            .add("choice", choiceWritten())
            .add("name", change.name())
            .add("cells", cells)
            .add("price", change.price() == null ? JsonValue.NULL : priceWritten().build())
            .build();
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  static BulkWish read(InputStream kept) {
    try (JsonReader reader = JsonParts.createReader(kept)) {
      JsonObject whole = reader.readObject();
      String name = whole.getString("name");
      Map<String, String> cells = new LinkedHashMap<>();
      whole.getJsonObject("cells").forEach((column, cell) -> cells.put(column, text(cell)));
      return new BulkWish(
          choice(whole.getJsonObject("choice")),
          whole.isNull("price")
              ? BulkChange.ofCells(name, cells)
              : BulkChange.ofPrice(name, price(whole.getJsonObject("price"))));
    }
  }

  private JsonObjectBuilder choiceWritten() {
    JsonObjectBuilder written = JsonParts.createObjectBuilder();
    ProductFilter filter = choice.filter();
    if (filter == null) {
      JsonArrayBuilder numbers = JsonParts.createArrayBuilder();
      choice.numbers().forEach(numbers::add);
      return written.add("numbers", numbers);
    }
    return written
        .add("words", filter.words())
        .add("category", text(filter.category()))
        .add("published", text(filter.published() == null ? null : filter.published().toString()));
  }

  private static BulkChoice choice(JsonObject written) {
    if (written.containsKey("numbers")) {
      return new BulkChoice(
          written.getJsonArray("numbers").getValuesAs(JsonString::getString), null);
    }
    String published = text(written.get("published"));
    return new BulkChoice(
        List.of(),
        new ProductFilter(
            written.getString("words"),
            text(written.get("category")),
            published == null ? null : Boolean.valueOf(published)));
  }

  private JsonObjectBuilder priceWritten() {
    PriceStep price = change.price();
    JsonObjectBuilder written =
        JsonParts.createObjectBuilder().add("rounding", price.rounding().name());
    return price.percent() == null
        ? written.add("amountCents", price.amountCents())
        : written.add("percent", price.percent());
  }

  private static PriceStep price(JsonObject written) {
    boolean byAmount = written.containsKey("amountCents");
    BigDecimal percent = byAmount ? null : written.getJsonNumber("percent").bigDecimalValue();
    Long cents = byAmount ? written.getJsonNumber("amountCents").longValueExact() : null;
    return new PriceStep(percent, cents, PriceStep.Rounding.valueOf(written.getString("rounding")));
  }

  private static JsonValue text(String words) {
    return words == null ? JsonValue.NULL : JsonParts.createValue(words);
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString words ? words.getString() : null;
  }
}
