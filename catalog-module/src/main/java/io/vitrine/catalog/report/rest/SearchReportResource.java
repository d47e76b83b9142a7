package io.vitrine.catalog.report.rest;

import io.vitrine.catalog.importing.file.Formula;
import io.vitrine.catalog.report.Period;
import io.vitrine.catalog.report.SearchReport;
import io.vitrine.catalog.report.SearchReport.Which;
import io.vitrine.catalog.report.SearchReport.Words;
import io.vitrine.catalog.report.Tally;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What is searched for, in counts without people. Catalogue managers only. */
@Path("search-report")
@RequestScoped
@RolesAllowed("CATALOG_MANAGER")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SearchReportResource {

  private static final int WRITTEN_AT_ONCE = 500;

  private final SearchReport report;

  @Inject
  public SearchReportResource(SearchReport report) {
    this.report = report;
  }

  /** Counts of searches. */
  public record TallyJson(long searches, long withoutResult, long answered) {
    static TallyJson of(Tally tally) {
      return new TallyJson(tally.searches(), tally.withoutResult(), tally.answered());
    }
  }

  public record DayJson(String day, TallyJson tally) {}

  /** Place 51 stands for all behind the fiftieth. */
  public record PlaceJson(int place, long opened) {}

  /** A period as a whole, by day and by place. */
  public record ReportJson(
      int days, TallyJson total, List<DayJson> byDay, List<PlaceJson> byPlace) {}

  public record WordsJson(String language, String words, TallyJson tally) {}

  /** A page of words. */
  public record WordsPageJson(int page, int size, long total, List<WordsJson> items) {}

  /** The last 7, 30 or 90 days. */
  @GET
  @RolesAllowed("CATALOG_MANAGER")
  public ReportJson report(@QueryParam("days") @DefaultValue("30") int days) {
    Period period = period(days);
    return new ReportJson(
        days,
        TallyJson.of(report.total(period)),
        report.days(period).stream()
            .map(day -> new DayJson(day.day().toString(), TallyJson.of(day.tally())))
            .toList(),
        report.places(period).stream()
            .map(place -> new PlaceJson(place.place(), place.opened()))
            .toList());
  }

  /** Words: {@code top}, {@code empty} (nothing found) or {@code unanswered} (nothing opened). */
  @GET
  @Path("words")
  @RolesAllowed("CATALOG_MANAGER")
  public WordsPageJson words(
      @QueryParam("days") @DefaultValue("30") int days,
      @QueryParam("which") @DefaultValue("top") String which,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (page < 1 || page > 10_000 || size < 1 || size > 200) {
      throw new InvalidValue("pages count from 1 and hold 1 to 200 words");
    }
    Period period = period(days);
    Which list = which(which);
    List<WordsJson> items =
        report.words(period, list, page, size).stream()
            .map(w -> new WordsJson(w.language(), w.words(), TallyJson.of(w.tally())))
            .toList();
    return new WordsPageJson(page, size, report.count(period, list), items);
  }

  /** All words of the period for a table program; what it would take for a formula is quoted. */
  @GET
  @Path("words.csv")
  @RolesAllowed("CATALOG_MANAGER")
  @Produces({"text/csv", Problem.MEDIA_TYPE})
  public Response file(@QueryParam("days") @DefaultValue("30") int days) {
    Period period = period(days);
    return Response.ok((StreamingOutput) out -> write(period, out), "text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"searches-" + days + "-days.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private void write(Period period, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord("language", "words", "searches", "without_result", "answered");
    List<Words> page;
    int at = 1;
    do {
      page = report.words(period, Which.TOP, at++, WRITTEN_AT_ONCE);
      for (Words words : page) {
        Tally tally = words.tally();
        csv.printRecord(
            words.language(),
            Formula.quoted(words.words()),
            tally.searches(),
            tally.withoutResult(),
            tally.answered());
      }
    } while (page.size() == WRITTEN_AT_ONCE);
    csv.flush();
  }

  private static Period period(int days) {
    return Period.of(days)
        .orElseThrow(() -> new InvalidValue("a report looks back on 7, 30 or 90 days"));
  }

  private static Which which(String name) {
    try {
      return Which.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("words are listed as top, empty or unanswered");
    }
  }
}
