package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.page.Formats;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A need as the drawing library reads it: booked and expected work as bars on each other, how far
 * the work may go as two fine lines, the people wanted as steps. Colours are names of the theme.
 */
final class DemandChart {

  private final List<HalfHour> halfHours;
  private final ZoneId zone;
  private final String topic;
  private final Locale locale;

  /**
   * @param topic its code, or {@code null} for all together
   */
  DemandChart(List<HalfHour> halfHours, ZoneId zone, String topic, Locale locale) {
    this.halfHours = halfHours;
    this.zone = zone;
    this.topic = topic;
    this.locale = locale;
  }

  /** Names of what is drawn. */
  record Names(
      String booked, String expected, String low, String high, String wanted, String axis) {}

  String drawn(Names names) {
    JsonArrayBuilder sets =
        JsonParts.createArrayBuilder()
            .add(steps(names.wanted()))
            .add(limit(names.high(), it -> it.booked() + it.high()))
            .add(limit(names.low(), it -> it.booked() + it.low()))
            .add(bars(names.booked(), "--fir", NeedOf::booked))
            .add(bars(names.expected(), "--wood", NeedOf::expected));
    return JsonParts.createObjectBuilder()
        .add("type", "bar")
        .add("data", JsonParts.createObjectBuilder().add("labels", labels()).add("datasets", sets))
        .add("options", options(names.axis()))
        .build()
        .toString();
  }

  /** Each half-hour, and an empty place between two days. */
  private JsonArrayBuilder labels() {
    JsonArrayBuilder labels = JsonParts.createArrayBuilder();
    for (int i = 0; i < halfHours.size(); i++) {
      if (isNewDay(i)) {
        labels.add("");
      }
      String zoneId = zone.getId();
      labels.add(
          Formats.dayDate(halfHours.get(i).from(), zoneId, locale)
              + ", "
              + Formats.time(halfHours.get(i).from(), zoneId, locale));
    }
    return labels;
  }

  private boolean isNewDay(int index) {
    return index > 0 && !day(index).equals(day(index - 1));
  }

  private LocalDate day(int index) {
    return LocalDate.ofInstant(halfHours.get(index).from(), zone);
  }

  private NeedOf need(HalfHour half) {
    if (topic == null) {
      HalfHour.Work work = half.work();
      return new NeedOf("", work.booked(), work.expected(), work.low(), work.high(), half.wanted());
    }
    return half.byTopic().getOrDefault(topic, new NeedOf(topic, 0, 0, 0, 0, 0));
  }

  private JsonArrayBuilder values(ToDoubleFunction<NeedOf> value) {
    JsonArrayBuilder values = JsonParts.createArrayBuilder();
    IntStream.range(0, halfHours.size())
        .forEach(
            i -> {
              if (isNewDay(i)) {
                values.addNull();
              }
              values.add(Math.round(100 * value.applyAsDouble(need(halfHours.get(i)))) / 100.0);
            });
    return values;
  }

  private JsonObjectBuilder bars(String name, String colour, ToDoubleFunction<NeedOf> value) {
    return JsonParts.createObjectBuilder()
        .add("label", name)
        .add("backgroundColor", colour)
        .add("stack", "work")
        .add("categoryPercentage", 1)
        .add("barPercentage", 0.9)
        .add("data", values(value));
  }

  private JsonObjectBuilder limit(String name, ToDoubleFunction<NeedOf> value) {
    return line(name, "--brick", value)
        .add("borderDash", JsonParts.createArrayBuilder().add(2).add(2));
  }

  private JsonObjectBuilder steps(String name) {
    return line(name, "--ink", NeedOf::wanted).add("stepped", "middle").add("thick", true);
  }

  private JsonObjectBuilder line(String name, String colour, ToDoubleFunction<NeedOf> value) {
    return JsonParts.createObjectBuilder()
        .add("type", "line")
        .add("label", name)
        .add("borderColor", colour)
        .add("pointRadius", 0)
        .add("fill", false)
        .add("data", values(value));
  }

  private static JsonObjectBuilder options(String axis) {
    return JsonParts.createObjectBuilder()
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add(
            "interaction",
            JsonParts.createObjectBuilder().add("mode", "index").add("intersect", false))
        .add(
            "plugins",
            JsonParts.createObjectBuilder()
                .add("legend", JsonParts.createObjectBuilder().add("display", true)))
        .add(
            "scales",
            JsonParts.createObjectBuilder()
                .add("x", JsonParts.createObjectBuilder().add("stacked", true))
                .add(
                    "y",
                    JsonParts.createObjectBuilder()
                        .add("beginAtZero", true)
                        .add("suggestedMax", 4)
                        .add(
                            "title",
                            JsonParts.createObjectBuilder().add("display", true).add("text", axis))
                        .add("ticks", JsonParts.createObjectBuilder().add("precision", 0))));
  }
}
