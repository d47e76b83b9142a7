package io.vitrine.booking.figures.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Bars as the drawing library reads them; colours are names of the theme, put in by the page. */
final class Chart {

  private Chart() {}

  /**
   * Bars of one colour.
   *
   * @param colour the name of a colour of the theme, such as {@code --fir}
   */
  record Series(String name, String colour, List<Long> values) {}

  /**
   * What the height of a bar says.
   *
   * @param name in words
   * @param usual up to where the axis goes at least
   */
  record Measure(String name, int usual) {}

  /** What never happened is left out. */
  static String stacked(List<String> labels, List<Series> all, Measure measure) {
    List<Series> series =
        all.stream().filter(one -> one.values().stream().anyMatch(value -> value != 0)).toList();
    JsonArrayBuilder sets = Json.createArrayBuilder();
    for (Series one : series) {
      JsonArrayBuilder values = Json.createArrayBuilder();
      one.values().forEach(values::add);
      sets.add(
          Json.createObjectBuilder()
              .add("label", one.name())
              .add("backgroundColor", one.colour())
              .add("data", values));
    }
    JsonArrayBuilder names = Json.createArrayBuilder();
    labels.forEach(names::add);
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", sets))
        .add("options", options(all.size() > 1, measure))
        .build()
        .toString();
  }

  private static JsonObjectBuilder options(boolean legend, Measure measure) {
    JsonObjectBuilder axis = Json.createObjectBuilder().add("stacked", true);
    return Json.createObjectBuilder()
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("display", legend)))
        .add(
            "scales",
            Json.createObjectBuilder()
                .add("x", axis)
                .add(
                    "y",
                    Json.createObjectBuilder()
                        .add("stacked", true)
                        .add("beginAtZero", true)
                        .add("suggestedMax", measure.usual())
                        .add(
                            "title",
                            Json.createObjectBuilder()
                                .add("display", true)
                                .add("text", measure.name()))
                        .add("ticks", Json.createObjectBuilder().add("precision", 0))));
  }
}
