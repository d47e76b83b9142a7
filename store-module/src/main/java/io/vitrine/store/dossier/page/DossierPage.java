package io.vitrine.store.dossier.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.DossierView;
import io.vitrine.store.dossier.ReadDossier;
import io.vitrine.store.dossier.WhoActs;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ResourceBundle;
import org.omnifaces.cdi.Param;

/** A dossier as it is read, and the form in which its preparation is written. */
@Named
@ViewScoped
public class DossierPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadDossier readDossier;
  @Inject private DossierProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private Language language;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private String plan;
  private String notes;
  private String setName;
  private long version;
  private transient DossierView view;
  private transient Problem problem;

  /** Reads the dossier and fills the form with what stands. */
  public void open() {
    read();
    if (problem != null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
      return;
    }
    plan = view.work().plan();
    notes = view.work().notes();
    setName = view.work().setName();
    version = view.work().version();
  }

  /** After something was done to the dossier elsewhere: it is read as it stands now. */
  public void readAgain() {
    read();
  }

  /** Reads again; what is being typed stays. */
  void read() {
    readDossier
        .of(number == null ? "" : number, whoActs.acting())
        .fold(
            found -> {
              view = found;
              problem = null;
              return null;
            },
            refused -> {
              view = null;
              problem = problems.of(refused);
              return null;
            });
  }

  /** The form now rests on that version. */
  void restOn(long standing) {
    version = standing;
    read();
  }

  public DossierView getView() {
    if (view == null && problem == null) {
      read();
    }
    return view;
  }

  public Problem getProblem() {
    return problem;
  }

  /** Since when a stock is known: the time of today, or the day with its time. */
  public String asOf(Instant told) {
    ZoneId zone = view.headline().zone();
    boolean today =
        LocalDate.ofInstant(told, zone).equals(LocalDate.ofInstant(view.readAt(), zone));
    return MessageFormat.format(
        ResourceBundle.getBundle("io.vitrine.store.dossier.texts", language.getLocale())
            .getString(today ? "asOf.today" : "asOf.before"),
        today
            ? Formats.time(told, zone.getId(), language.getLocale())
            : Formats.dateTime(told, zone.getId(), language.getLocale()));
  }

  /** How the client book is asked for her: by address or number where told, else by name. */
  public String getInClientBook() {
    DossierView.Headline head = getView().headline();
    String words =
        head.email() != null ? head.email() : head.phone() != null ? head.phone() : head.guest();
    String visit = view.presence().visit();
    return "words="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + (visit == null ? "" : "&visit=" + head.shop() + "/" + visit);
  }

  public boolean isOpen() {
    return !getView().headline().cancelled();
  }

  public String getZone() {
    return getView().headline().zone().getId();
  }

  public String getNumber() {
    return number;
  }

  public long getVersion() {
    return version;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public String getNotes() {
    return notes;
  }

  /** What the set is called. */
  public String getSetName() {
    return setName;
  }

  public void setSetName(String setName) {
    this.setName = setName;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }
}
