package io.vitrine.catalog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.report.Noted.SearchWords;
import io.vitrine.catalog.report.SearchReport.Place;
import io.vitrine.catalog.report.SearchReport.Which;
import io.vitrine.catalog.report.SearchReport.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path TABLES =
      Path.of("src/main/resources/db/catalog/common/V91__search_report.sql");

  private final JdbcDataSource database = new JdbcDataSource();
  private SearchCounts counts;
  private SearchReport report;

  @BeforeEach
  void lay() throws SQLException, IOException {
    database.setURL("jdbc:h2:mem:report;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop all objects");
      statement.execute("create schema catalog");
      for (String sql : Files.readString(TABLES).split(";")) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
    counts = new SearchCounts(database);
    report =
        new SearchReport(
            new Sql(database), Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void counts_of_a_day_are_added_up_and_those_of_a_period_summed() throws SQLException {
    counts.add(noted(TODAY, "lit", new Tally(5, 0, 3), Map.of(1, 2L, 4, 1L)));
    counts.add(noted(TODAY, "lit", new Tally(1, 1, 0), Map.of(1, 1L)));
    counts.add(noted(TODAY.minusDays(6), "lit", new Tally(2, 0, 2), Map.of(51, 4L)));
    counts.add(noted(TODAY.minusDays(7), "lit", new Tally(100, 0, 0), Map.of(2, 9L)));

    assertThat(report.total(Period.WEEK)).isEqualTo(new Tally(8, 1, 5));
    assertThat(report.total(Period.WEEK).percentUnanswered()).isEqualTo(38);
    assertThat(report.total(Period.MONTH).searches()).isEqualTo(108);
    assertThat(report.days(Period.WEEK)).hasSize(7);
    assertThat(report.days(Period.WEEK).get(6).tally()).isEqualTo(new Tally(6, 1, 3));
    assertThat(report.days(Period.WEEK).get(5).tally()).isEqualTo(Tally.NONE);
    assertThat(report.places(Period.WEEK))
        .containsExactly(new Place(1, 3), new Place(4, 1), new Place(51, 4));
    assertThat(report.words(Period.WEEK, Which.TOP, 1, 10))
        .containsExactly(new Words("fr", "lit", new Tally(8, 1, 5)));
  }

  @Test
  void lists_say_what_is_searched_what_finds_nothing_and_what_answers_nobody() throws SQLException {
    counts.add(noted(TODAY, "lit", new Tally(9, 0, 9), Map.of()));
    counts.add(noted(TODAY, "hamac", new Tally(4, 4, 0), Map.of()));
    counts.add(noted(TODAY, "rideau", new Tally(6, 0, 1), Map.of()));

    assertThat(said(Which.TOP)).containsExactly("lit", "rideau", "hamac");
    assertThat(said(Which.EMPTY)).containsExactly("hamac");
    assertThat(said(Which.UNANSWERED)).containsExactly("rideau", "hamac");
    assertThat(report.count(Period.WEEK, Which.TOP)).isEqualTo(3);
    assertThat(report.count(Period.WEEK, Which.EMPTY)).isEqualTo(1);
    assertThat(report.words(Period.WEEK, Which.TOP, 2, 2))
        .extracting(Words::words)
        .containsExactly("hamac");
    assertThat(report.words(Period.WEEK, Which.TOP, 3, 2)).isEmpty();
  }

  @Test
  void a_day_has_a_bounded_number_of_words_and_goes_on_counting_those_it_has() throws SQLException {
    Map<SearchWords, Tally> many = new HashMap<>();
    for (int i = 0; i < SearchCounts.MOST_WORDS + 50; i++) {
      many.put(new SearchWords("fr", "mot " + i), new Tally(3, 0, 0));
    }
    counts.add(new Noted(TODAY, Map.of(), many, Map.of()));
    counts.add(new Noted(TODAY, Map.of(), many, Map.of()));
    assertThat(number("select count(*) from catalog.search_word"))
        .isEqualTo(SearchCounts.MOST_WORDS);
    assertThat(number("select min(searches) from catalog.search_word")).isEqualTo(6);
  }

  @Test
  void old_counts_are_forgotten_whole() throws SQLException {
    counts.add(noted(TODAY.minusDays(101), "lit", new Tally(1, 0, 1), Map.of(1, 1L)));
    counts.add(noted(TODAY, "lit", new Tally(1, 0, 1), Map.of(1, 1L)));
    new WriteCounts(
            null, counts, Clock.fixed(Instant.parse("2026-11-23T03:43:00Z"), ZoneOffset.UTC))
        .forget();
    for (String table : List.of("search_day", "search_word", "search_place")) {
      assertThat(number("select count(*) from catalog." + table)).as(table).isEqualTo(1);
    }
  }

  @Test
  void no_column_could_hold_a_person_or_a_time_of_day() throws SQLException {
    assertThat(
            number(
                "select count(*) from information_schema.columns where table_schema = 'CATALOG' and"
                    + " (data_type like 'TIME%' or column_name not in ('LANGUAGE', 'ON_DAY',"
                    + " 'WORDS', 'PLACE', 'SEARCHES', 'WITHOUT_RESULT', 'ANSWERED', 'OPENED'))"))
        .isZero();
  }

  private List<String> said(Which which) {
    return report.words(Period.WEEK, which, 1, 10).stream().map(Words::words).toList();
  }

  private static Noted noted(LocalDate day, String words, Tally tally, Map<Integer, Long> places) {
    return new Noted(day, Map.of("fr", tally), Map.of(new SearchWords("fr", words), tally), places);
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
