package io.vitrine.catalog.importing.page;

import io.vitrine.catalog.importing.ImportAnswer;
import io.vitrine.catalog.importing.ImportReading;
import io.vitrine.catalog.importing.Imports;
import io.vitrine.catalog.importing.TakeImport;
import io.vitrine.catalog.importing.Upload;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The form that sends a file in, and the list of all imports. */
@Named
@RequestScoped
public class ImportsPage {

  static final String TEXTS = "io.vitrine.catalog.importing.texts";

  private static final int SIZE = 20;

  @Inject private TakeImport takeImport;
  @Inject private Imports imports;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  private int page = 1;
  private Part file;
  private List<Part> beside;

  /** The button. */
  public void send() throws IOException {
    taken(takeImport.take(upload()));
  }

  /** The button that compares without writing. */
  public void check() throws IOException {
    taken(takeImport.take(upload().asDryRun()));
  }

  private void taken(ImportAnswer answer) throws IOException {
    ImportReading job =
        answer.fold(
            granted -> granted,
            refused -> {
              say(refused);
              return null;
            });
    if (job != null) {
      faces.getExternalContext().redirect("/back-office/import?id=" + job.id());
    }
  }

  private Upload upload() {
    List<Part> others =
        beside == null ? List.of() : beside.stream().filter(f -> f.getSize() > 0).toList();
    return new Upload(
        signedIn.getStaff(),
        part(file),
        ending(others, ".json"),
        others.stream()
            .filter(f -> "attributes.csv".equals(f.getSubmittedFileName()))
            .findFirst()
            .map(ImportsPage::part)
            .orElse(null),
        others.stream()
            .filter(f -> f.getSubmittedFileName().endsWith(".csv"))
            .filter(f -> !"attributes.csv".equals(f.getSubmittedFileName()))
            .map(ImportsPage::part)
            .toList(),
        ending(others, ".zip"),
        false);
  }

  private static Upload.Part ending(List<Part> files, String ending) {
    return files.stream()
        .filter(f -> f.getSubmittedFileName().endsWith(ending))
        .findFirst()
        .map(ImportsPage::part)
        .orElse(null);
  }

  private static Upload.Part part(Part file) {
    try {
      return new Upload.Part(file.getSubmittedFileName(), file.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("what was sent cannot be read", e);
    }
  }

  private void say(ImportAnswer.Refused refused) {
    Problem problem =
        refusals.from(TEXTS, refused.status(), refused.name(), refused.arguments().toArray());
    faces.getExternalContext().setResponseStatus(problem.status());
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR, problem.title() + ". " + problem.detail(), null));
  }

  public List<ImportReading> getRows() {
    return imports.page(page, SIZE);
  }

  public int getPages() {
    return (int) Math.max(1, (imports.count() + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return page > 1 ? "imports?page=" + (page - 1) : null;
  }

  public String getNext() {
    return page < getPages() ? "imports?page=" + (page + 1) : null;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.min(Math.max(page, 1), 100_000);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public List<Part> getBeside() {
    return beside;
  }

  public void setBeside(List<Part> beside) {
    this.beside = beside;
  }
}
