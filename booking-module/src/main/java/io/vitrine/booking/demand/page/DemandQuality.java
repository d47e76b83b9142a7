package io.vitrine.booking.demand.page;

import io.vitrine.booking.demand.ReadDemand;
import io.vitrine.booking.demand.forecast.BackTest;
import io.vitrine.booking.demand.forecast.BackTest.Score;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** How good the forecast was in this shop, in plain words and beside two simple ones. */
@Named
@RequestScoped
public class DemandQuality {

  @Inject private DemandPage page;
  @Inject private ReadDemand reading;
  @Inject private Language language;

  private BackTest.Quality quality;

  /** A way to foretell, and how far off it was. */
  public record Row(String name, String halfHours, String days, String loss) {}

  private BackTest.Quality quality() {
    if (quality == null) {
      quality = reading.quality(page.mine().shop()).orElseThrow();
    }
    return quality;
  }

  /** Whether there were weeks to foretell. */
  public boolean isTested() {
    return quality().forecast() != null;
  }

  public String getText() {
    if (!isTested()) {
      return page.say("quality.none");
    }
    return page.say(
        "quality.text",
        quality().weeks(),
        quality().arrivals(),
        percent(quality().forecast().days()),
        percent(quality().lastWeek().days()));
  }

  /** Whether the interval holds as often as it says. */
  public String getIntervalText() {
    double off = quality().holdsHalfHours() - quality().saysHalfHours();
    String word = Math.abs(off) < 0.04 ? "true" : off < 0 ? "narrow" : "wide";
    return page.say(
        "quality.interval." + word,
        percent(quality().saysHalfHours()),
        percent(quality().holdsHalfHours()));
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("quality.forecast", quality().forecast()));
    rows.add(row("quality.lastWeek", quality().lastWeek()));
    if (quality().lastYear() != null) {
      boolean everywhere = quality().forecastThen().equals(quality().forecast());
      rows.add(
          everywhere
              ? row("quality.lastYear", quality().lastYear())
              : row(
                  "quality.lastYearSome",
                  quality().lastYear(),
                  percent(quality().forecastThen().days())));
    }
    return rows;
  }

  private Row row(String key, Score score, Object... arguments) {
    return new Row(
        page.say(key, arguments),
        percent(score.halfHours()),
        percent(score.days()),
        DemandWords.two(score.pinball(), language.getLocale()));
  }

  private String percent(double part) {
    return page.say("percent", Math.round(100 * part));
  }
}
