package io.vitrine.booking.staffing.page;

import io.vitrine.booking.rota.page.RotaPage;
import io.vitrine.booking.staffing.Coverage;
import io.vitrine.booking.staffing.Coverage.Cell;
import io.vitrine.booking.staffing.Coverage.Gap;
import io.vitrine.booking.staffing.CoverageOf;
import io.vitrine.booking.staffing.DayWindow;
import io.vitrine.booking.staffing.ReadCoverage;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the days shown need against what is planned, of everybody or of a topic. */
@Named
@RequestScoped
public class CoveragePage {

  private static final int MOST_SAID = 6;

  @Inject private RotaPage page;
  @Inject private StaffingPage board;
  @Inject private ReadCoverage reading;
  @Inject private Topics topics;
  @Inject private Language language;

  private CoverageOf cover;
  private Coverage coverage;
  private Map<String, String> names;

  /** A topic whose coverage can be looked at. */
  public record Choice(String label, String href, boolean chosen) {}

  /** Half an hour of the table, a cell for each day. */
  public record Row(String time, List<Entry> entries) {}

  /** How many of how many. */
  public record Entry(String text, boolean missing) {}

  private CoverageOf cover() {
    if (cover == null) {
      List<LocalDate> days = board.days();
      cover = reading.of(page.getSheet(), days.get(0), days.size());
    }
    return cover;
  }

  private Coverage coverage() {
    if (coverage == null) {
      coverage =
          topic() == null
              ? cover().total(page.getSheet().planned())
              : cover().of(topic(), page.getSheet().planned());
    }
    return coverage;
  }

  /** A topic of which nothing is needed in these days is not looked at. */
  private String topic() {
    return page.getTopic() != null && cover().topics().contains(page.getTopic())
        ? page.getTopic()
        : null;
  }

  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(words().plain("everybody"), board.topicHref(null), topic() == null));
    for (String code : cover().topics()) {
      choices.add(new Choice(name(code), board.topicHref(code), code.equals(topic())));
    }
    return choices;
  }

  private String name(String code) {
    if (names == null) {
      names = new TreeMap<>();
      topics.all().forEach(it -> names.put(it.code(), it.name(language.getLocale())));
    }
    return names.getOrDefault(code, code);
  }

  public CoverageDrawing getDrawing() {
    return new CoverageDrawing(coverage(), board.days().size());
  }

  /** Whether anybody is needed at all. */
  public boolean isKnown() {
    return coverage().cells().stream().anyMatch(cell -> cell.wanted() > 0);
  }

  /** All of it in a sentence. */
  public String getSummary() {
    StaffingWords words = words();
    if (!isKnown()) {
      return words.plain("noNeed");
    }
    return coverage().missing().isZero()
        ? words.plain("covered")
        : words.of("missing", words.duration(coverage().missing()));
  }

  public boolean isCovered() {
    return coverage().missing().isZero();
  }

  /** When how many are missing, the first of them. */
  public List<String> getGaps() {
    StaffingWords words = words();
    List<Gap> gaps = coverage().gaps();
    List<String> said = new ArrayList<>();
    gaps.stream().limit(MOST_SAID).forEach(gap -> said.add(words.gap(gap, zone())));
    if (gaps.size() > MOST_SAID) {
      said.add(words.of("moreGaps", gaps.size() - MOST_SAID));
    }
    return said;
  }

  private ZoneId zone() {
    return page.getSheet().zone();
  }

  public List<String> getDayNames() {
    return board.days().stream().map(words()::shortDay).toList();
  }

  /** Half-hours in which anybody is needed or planned on any of the days. */
  public List<Row> getRows() {
    StaffingWords words = words();
    DayWindow window = board.window();
    List<Cell> cells = coverage().cells();
    List<Row> rows = new ArrayList<>();
    for (int half = 0; half < window.halfHours(); half++) {
      List<Entry> entries = new ArrayList<>();
      boolean any = false;
      for (int day = 0; day < board.days().size(); day++) {
        Cell cell = cells.get(day * window.halfHours() + half);
        any |= cell.wanted() + cell.planned() > 0;
        entries.add(new Entry(words.cell(cell), cell.missing() > 0));
      }
      if (any) {
        rows.add(new Row(words.minute(window.from() + half * 30), entries));
      }
    }
    return rows;
  }

  private StaffingWords words() {
    return new StaffingWords(language.getLocale());
  }
}
