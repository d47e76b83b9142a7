package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.importing.RowFaults;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The rows of an import with something wrong, in the reader's words. */
@RequestScoped
public class FaultyRows {

  @Inject private RowFaults faults;
  @Inject private Language language;

  /** A row, what becomes of it, and why. */
  public record Row(long line, String tone, String effect, String columns, String reasons) {}

  List<Row> first(String job, int most) {
    Locale locale = language.getLocale();
    ResourceBundle texts = ResourceBundle.getBundle(ImportsPage.TEXTS, locale);
    return faults.first(job, most).stream().map(fault -> row(fault, texts)).toList();
  }

  private static Row row(RowFaults.Fault fault, ResourceBundle texts) {
    return new Row(
        fault.line(),
        fault.refused() ? "bad" : "warn",
        texts.getString(fault.refused() ? "effect.refused" : "effect.left-out"),
        fault.findings().stream().map(Finding::column).distinct().collect(Collectors.joining(", ")),
        fault.findings().stream()
            .map(
                finding ->
                    MessageFormat.format(
                        texts.getString("reason." + finding.reason().name()), finding.given()))
            .collect(Collectors.joining(" · ")));
  }
}
