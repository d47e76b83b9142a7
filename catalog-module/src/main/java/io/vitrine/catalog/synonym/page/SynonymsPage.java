package io.vitrine.catalog.synonym.page;

import io.vitrine.catalog.synonym.KeepSynonym;
import io.vitrine.catalog.synonym.KeptSynonym;
import io.vitrine.catalog.synonym.Synonyms;
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

/** The form that adds a line of synonyms, and the list of all with a button to take one away. */
@Named
@RequestScoped
public class SynonymsPage {

  private static final String TEXTS = "io.vitrine.catalog.synonym.texts";
  private static final int SIZE = 50;

  @Inject private KeepSynonym keepSynonym;
  @Inject private Synonyms synonyms;
  @Inject private Refusals refusals;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  private int page = 1;
  private String language = "fr";
  private String line;
  private List<KeptSynonym> rows;

  public void keep() throws IOException {
    boolean kept =
        keepSynonym
            .keep(language, line, signedIn.getStaff())
            .fold(
                synonym -> true,
                reason -> {
                  say(refusals.from(TEXTS, reason.status(), reason.code()));
                  return false;
                });
    if (kept) {
      faces.getExternalContext().redirect("/back-office/synonyms");
    }
  }

  private void say(Problem problem) {
    faces.getExternalContext().setResponseStatus(problem.status());
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail()));
  }

  public List<KeptSynonym> getRows() {
    if (rows == null) {
      rows = synonyms.page(page, SIZE);
    }
    return rows;
  }

  public int getPages() {
    return (int) Math.max(1, (synonyms.count() + SIZE - 1) / SIZE);
  }

  /** Where a button leads back to: this very page of the list. */
  public String getBack() {
    return "/back-office/synonyms?page=" + page;
  }

  public String getPrevious() {
    return page > 1 ? "synonyms?page=" + (page - 1) : null;
  }

  public String getNext() {
    return page < getPages() ? "synonyms?page=" + (page + 1) : null;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.min(Math.max(page, 1), 1_000);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }
}
