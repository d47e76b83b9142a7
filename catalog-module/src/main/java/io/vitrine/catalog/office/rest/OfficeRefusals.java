package io.vitrine.catalog.office.rest;

import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.office.Wording;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** How the catalogue manager's wishes are refused. */
@RequestScoped
public class OfficeRefusals {

  private final Refusals refusals;
  private final Language language;

  @Inject
  public OfficeRefusals(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  /** What is wrong with a field. */
  public record FieldJson(String field, String reason, String given, String text) {}

  public Response of(Refusal refused) {
    Problem problem =
        refusals.from(
            Wording.TEXTS,
            refused.status(),
            refused.name(),
            refused.arguments(language.getLocale()));
    return refused.findings().isEmpty()
        ? problem.response()
        : problem
            .with("fields", refused.findings().stream().distinct().map(this::field).toList())
            .response();
  }

  public Response unknown(String product) {
    return of(Refusal.of(404, "product-unknown", product));
  }

  public Response versionNeeded(String product) {
    return of(Refusal.of(428, "product-version-needed", product));
  }

  /** The mark in an {@code If-Match} header; {@code null} where none is asked for. */
  public static String seen(String match) {
    return match == null || match.isBlank() || match.strip().equals("*")
        ? null
        : match.strip().replaceAll("^(W/)?\"|\"$", "");
  }

  private FieldJson field(Finding finding) {
    return new FieldJson(
        finding.column(),
        finding.reason().name(),
        finding.given(),
        Wording.of(finding, language.getLocale()));
  }
}
