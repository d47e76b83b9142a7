package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.importing.ImportAnswer;
import io.vitrine.catalog.importing.ImportReading;
import io.vitrine.catalog.importing.Imports;
import io.vitrine.catalog.importing.StopImport;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One import while it arrives, and what came of it. */
@Named
@RequestScoped
public class ImportPage {

  @Inject private Imports imports;
  @Inject private StopImport stopImport;
  @Inject private Refusals refusals;
  @Inject private FacesContext faces;

  private String id;
  private ImportReading job;

  /** An unknown number is told so, with its status. */
  public void arrive() {
    look();
    if (job == null) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** Asked again and again while it runs. */
  public void look() {
    job = id == null ? null : imports.reading(id).orElse(null);
  }

  public void stop() {
    show(stopImport.stop(id));
  }

  public void resume() {
    show(stopImport.takeUpAgain(id));
  }

  private void show(ImportAnswer answer) {
    job =
        answer.fold(
            granted -> granted,
            refused -> {
              Problem problem = refusals.from(ImportsPage.TEXTS, refused.status(), refused.name());
              faces.addMessage(
                  null,
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
              return imports.reading(id).orElse(null);
            });
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ImportReading getJob() {
    if (job == null) {
      look();
    }
    return job;
  }

  public boolean isEnded() {
    return getJob() == null || job.ended();
  }

  public boolean isResumable() {
    return getJob() != null && job.resumable();
  }
}
