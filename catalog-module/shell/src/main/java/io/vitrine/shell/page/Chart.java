package io.vitrine.shell.page;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Bars as the drawing library reads them; colours are names of the theme, put in by the page. */
public final class Chart {

  private Chart() {}

  /**
   * Bars of one colour.
   *
   * @param colour the name of a colour of the theme, such as {@code --fir}
   */
  public record Series(String name, String colour, List<Long> values) {}

  /**
   * What the height of a bar says.
   *
   * @param name in words
   * @param usual up to where the axis goes at least
   */
  public record Measure(String name, int usual) {}

  /** What never happened is left out. */
  public static String stacked(List<String> labels, List<Series> all, Measure measure) {
    List<Series> series =
        all.stream().filter(one -> one.values().stream().anyMatch(value -> value != 0)).toList();
    JsonArrayBuilder sets = JsonParts.createArrayBuilder();
    for (Series one : series) {
      JsonArrayBuilder values = JsonParts.createArrayBuilder();
      one.values().forEach(values::add);
      sets.add(
          JsonParts.createObjectBuilder()
              .add("label", one.name())
              .add("backgroundColor", one.colour())
              .add("data", values));
    }
    JsonArrayBuilder names = JsonParts.createArrayBuilder();
    labels.forEach(names::add);
    return JsonParts.createObjectBuilder()
        .add("type", "bar")
        .add("data", JsonParts.createObjectBuilder().add("labels", names).add("datasets", sets))
        .add("options", options(all.size() > 1, measure))
        .build()
        .toString();
  }

  private static JsonObjectBuilder options(boolean legend, Measure measure) {
    JsonObjectBuilder axis = JsonParts.createObjectBuilder().add("stacked", true);
    return JsonParts.createObjectBuilder()
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add(
            "plugins",
            JsonParts.createObjectBuilder()
                .add("legend", JsonParts.createObjectBuilder().add("display", legend)))
        .add(
            "scales",
            JsonParts.createObjectBuilder()
                .add("x", axis)
                .add(
                    "y",
                    JsonParts.createObjectBuilder()
                        .add("stacked", true)
                        .add("beginAtZero", true)
                        .add("suggestedMax", measure.usual())
                        .add(
                            "title",
                            JsonParts.createObjectBuilder()
                                .add("display", true)
                                .add("text", measure.name()))
                        .add("ticks", JsonParts.createObjectBuilder().add("precision", 0))));
  }
}
