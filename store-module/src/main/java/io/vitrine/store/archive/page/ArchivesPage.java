package io.vitrine.store.archive.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.archive.Archive;
import io.vitrine.store.archive.Archives;
import io.vitrine.store.archive.Days;
import io.vitrine.store.archive.MakeArchive;
import io.vitrine.store.closing.page.ClosingsPage;
import io.vitrine.store.till.Till;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The archives of the till that the page shows. */
@Named
@RequestScoped
public class ArchivesPage {

  private static final int MOST = 24;

  @Inject private ClosingsPage shown;
  @Inject private Archives archives;
  @Inject private MakeArchive make;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private String from;
  private String until;

  public String make() {
    Till till = shown.getTill();
    if (till == null) {
      return say(refusals.notAllowed());
    }
    try {
      return make.of(till.getShop(), till.getCode(), Days.asked(from, until), signedIn.getStaff())
          .fold(
              made ->
                  "record?faces-redirect=true&till=" + shown.getAt() + "&kind=" + shown.getKind(),
              refused ->
                  say(
                      refusals.from(
                          "io.vitrine.store.archive.texts",
                          refused.reason().status(),
                          refused.reason().code())));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  public List<Archive> getRows() {
    Till till = shown.getTill();
    return till == null
        ? List.of()
        : archives.page(till.getShop(), till.getCode(), Long.MAX_VALUE, MOST);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language.getLocale())
        .format(day);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
