package io.vitrine.catalog.office.rest;

import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.office.EditAnswer;
import io.vitrine.catalog.office.Wording;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** How the catalogue manager's wishes are refused. */
@RequestScoped
class OfficeRefusals {

  private final Refusals refusals;
  private final Language language;

  @Inject
  OfficeRefusals(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  /** What is wrong with a field. */
  public record FieldJson(String field, String reason, String given, String text) {}

  Response of(EditAnswer answer) {
    return answer.fold(
        edited -> {
          throw new IllegalStateException("what was written is no refusal");
        },
        this::of);
  }

  Response of(EditAnswer.Refused refused) {
    Problem problem =
        refusals.from(
            Wording.TEXTS, refused.status(), refused.name(), refused.arguments().toArray());
    return refused.findings().isEmpty()
        ? problem.response()
        : problem
            .with("fields", refused.findings().stream().distinct().map(this::field).toList())
            .response();
  }

  Response unknown(String product) {
    return of(EditAnswer.refused(404, "product-unknown", product));
  }

  Response versionNeeded(String product) {
    return of(EditAnswer.refused(428, "product-version-needed", product));
  }

  private FieldJson field(Finding finding) {
    return new FieldJson(
        finding.column(),
        finding.reason().name(),
        finding.given(),
        Wording.of(finding, language.getLocale()));
  }
}
