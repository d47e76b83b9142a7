package io.vitrine.catalog.office.page;

import io.vitrine.catalog.importing.page.FieldNames;
import io.vitrine.catalog.office.EditAnswer;
import io.vitrine.catalog.office.Wording;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Says a refusal on the page, with its status, and each field that is a reason for it. */
@RequestScoped
public class Said {

  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private FieldNames names;
  @Inject private FacesContext faces;

  void refused(EditAnswer.Refused refused) {
    Problem problem =
        refusals.from(
            Wording.TEXTS, refused.status(), refused.name(), refused.arguments().toArray());
    faces.getExternalContext().setResponseStatus(problem.status());
    add(problem.title(), ". ", problem.detail());
    refused.findings().stream()
        .distinct()
        .forEach(f -> add(names.of(f.column()), " – ", Wording.of(f, language.getLocale())));
  }

  private void add(String title, String said, String detail) {
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, title + said + detail, null));
  }
}
