package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.importing.ImportAnswer;
import io.vitrine.catalog.importing.ImportReading;
import io.vitrine.catalog.importing.Imports;
import io.vitrine.catalog.importing.StopImport;
import io.vitrine.catalog.importing.TakeImport;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;

/** One import while it arrives, and what came of it. */
@Named
@RequestScoped
public class ImportPage {

  @Inject private Imports imports;
  @Inject private StopImport stopImport;
  @Inject private TakeImport takeImport;
  @Inject private FaultyRows faultyRows;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;
  @Inject private FacesContext faces;
  @Inject private Language language;

  private static final int FAULTS = 20;

  @Inject @Param private String id;
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

  /** Begins in earnest what the dry run found, and watches that. */
  public void takeOver() throws IOException {
    String begun = takeImport.takeOver(id, signedIn.getStaff()).fold(ImportReading::id, this::said);
    if (begun != null) {
      faces.getExternalContext().redirect("/back-office/import?id=" + begun);
    }
  }

  /** What is wrong with rows, as far as a page shows it. */
  public List<FaultyRows.Row> getFaults() {
    return faultyRows.first(id, FAULTS);
  }

  private void show(ImportAnswer answer) {
    job =
        answer.fold(
            granted -> granted,
            refused -> {
              said(refused);
              return imports.reading(id).orElse(null);
            });
  }

  private String said(ImportAnswer.Refused refused) {
    Problem problem =
        refusals.from(
            ImportsPage.TEXTS, refused.status(), refused.name(), refused.arguments().toArray());
    faces.getExternalContext().setResponseStatus(problem.status());
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR, problem.title() + ". " + problem.detail(), null));
    return null;
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

  /** How many products are in the file that is made here, and of how many. */
  public String getMade() {
    Locale locale = language.getLocale();
    return language.say(
        ImportsPage.TEXTS,
        "page.made.of",
        Formats.number(job.productsMade(), locale),
        Formats.number(job.productsTotal(), locale));
  }

  public boolean isEnded() {
    return getJob() == null || job.ended();
  }

  public boolean isResumable() {
    return getJob() != null && job.resumable();
  }
}
