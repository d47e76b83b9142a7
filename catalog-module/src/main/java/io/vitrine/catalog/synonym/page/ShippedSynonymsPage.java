package io.vitrine.catalog.synonym.page;

import io.vitrine.catalog.synonym.ShippedSynonym;
import io.vitrine.catalog.synonym.ShippedSynonyms;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The lines that come with the house, each with a button that switches it off or on again. */
@Named
@RequestScoped
public class ShippedSynonymsPage {

  private static final String TEXTS = "io.vitrine.catalog.synonym.texts";
  private static final int SIZE = 25;
  private static final int LONGEST = 100;

  @Inject private ShippedSynonyms shipped;
  @Inject private Refusals refusals;
  @Inject @Param private String refused;

  private String words = "";
  private int page = 1;
  private List<ShippedSynonym> found;

  /** A line as the table shows it. */
  public record Row(
      String id, String language, String line, boolean on, Instant changed, String changedBy) {}

  /** Why the last button did nothing, or {@code null}. */
  public Problem getProblem() {
    return refused == null || !refused.matches("synonym-(unknown|not-shipped)")
        ? null
        : refusals.from(TEXTS, 404, refused);
  }

  public List<Row> getRows() {
    return found().stream()
        .skip((page - 1L) * SIZE)
        .limit(SIZE)
        .map(s -> new Row(s.id(), s.language(), s.line(), s.on(), s.changed(), s.changedBy()))
        .toList();
  }

  public int getCount() {
    return found().size();
  }

  public int getPages() {
    return Math.max(1, (getCount() + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return page > 1 ? href(page - 1) : null;
  }

  public String getNext() {
    return page < getPages() ? href(page + 1) : null;
  }

  private String href(int to) {
    String asked = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return "synonyms?" + asked + (asked.isEmpty() ? "" : "&") + "shipped=" + to;
  }

  /** Where a button leads back to: this very list. */
  public String getBack() {
    return "/back-office/" + href(page);
  }

  private List<ShippedSynonym> found() {
    if (found == null) {
      found = shipped.with(words);
    }
    return found;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    String given = words == null ? "" : words.strip();
    this.words = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.min(Math.max(page, 1), 1_000);
  }
}
