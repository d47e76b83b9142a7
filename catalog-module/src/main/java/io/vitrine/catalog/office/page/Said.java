package io.vitrine.catalog.office.page;

import io.vitrine.catalog.importing.page.FieldNames;
import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.office.Wording;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;

/** What a form of the desk comes to: on to the next page, or a refusal in words on this one. */
@RequestScoped
public class Said {

  @Inject private Refusals refusals;
  @Inject private Language language;
  @Inject private FieldNames names;
  @Inject private FacesContext faces;

  /**
   * Goes on when it is done; else the page says why not.
   *
   * @param href where to go on
   */
  public void goOn(Answer<?> answer, String href) throws IOException {
    String then =
        answer.fold(
            done -> href,
            refusal -> {
              refused(refusal);
              return null;
            });
    if (then != null) {
      faces.getExternalContext().redirect(then);
    }
  }

  /** Says the refusal, with its status, and each field that is a reason for it. */
  public void refused(Refusal refusal) {
    Problem problem =
        refusals.from(
            Wording.TEXTS,
            refusal.status(),
            refusal.name(),
            refusal.arguments(language.getLocale()));
    faces.getExternalContext().setResponseStatus(problem.status());
    add(problem.title(), ". ", problem.detail());
    refusal.findings().stream()
        .distinct()
        .forEach(f -> add(names.of(f.column()), " – ", Wording.of(f, language.getLocale())));
  }

  /** A refusal of another feature, by its name there. */
  void refused(String texts, int status, String name, Object... arguments) {
    Problem problem = refusals.from(texts, status, name, arguments);
    faces.getExternalContext().setResponseStatus(problem.status());
    add(problem.title(), ". ", problem.detail());
  }

  private void add(String title, String said, String detail) {
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, title + said + detail, null));
  }
}
