package io.vitrine.store.showing.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.dossier.Article;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.showing.Known;
import io.vitrine.store.showing.NextStep;
import io.vitrine.store.showing.ReadKnown;
import io.vitrine.store.showing.ReadVisit;
import io.vitrine.store.showing.Shown;
import io.vitrine.store.showing.VisitSheet;
import io.vitrine.store.showing.Why;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A visit on the tablet: what was shown, one tap each, and what is said at the end. */
@Named
@ViewScoped
public class VisitPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadVisit readVisit;
  @Inject private ReadKnown readKnown;
  @Inject private DossierProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private ShopCards shops;

  private String visit;
  private String asked;
  private NextStep.Kind next = NextStep.Kind.NOTHING;
  private String nextWords;
  private String nextOn;
  private String note;
  private transient VisitSheet sheet;
  private transient Known known;
  private transient Problem problem;

  /** Reads the visit and fills the form with what was said at its end. */
  public void open() {
    read();
    if (problem != null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
      return;
    }
    sheet
        .ended()
        .ifPresent(
            end -> {
              next = end.next().kind();
              nextWords = end.next().words();
              nextOn = end.next().on() == null ? null : end.next().on().toString();
              note = end.note().orElse(null);
            });
  }

  /** Reads again; what is being typed stays. */
  public void read() {
    problem = null;
    sheet =
        readVisit
            .of(visit == null ? "" : visit, whoActs.acting())
            .fold(
                found -> found,
                refused -> {
                  problem = problems.of(refused);
                  return null;
                });
  }

  public VisitSheet getSheet() {
    if (sheet == null && problem == null) {
      read();
    }
    return sheet;
  }

  public Problem getProblem() {
    return problem;
  }

  /** What the book knows, once she said who she is. */
  public Known getKnown() {
    if (known == null) {
      VisitSheet.Head head = getSheet().head();
      known = readKnown.onVisit(head.shop(), head.visit(), whoActs.acting());
    }
    return known;
  }

  public Article article(String sku) {
    return getSheet().article(sku).orElse(null);
  }

  /** Her name, or that she said none. */
  public boolean isNameless() {
    return getSheet().head().called().length() < 2;
  }

  public String getZone() {
    return shops.zone(getSheet().head().shop()).getId();
  }

  public Shown.Reaction[] getReactions() {
    return Shown.Reaction.values();
  }

  public Why.Reason[] getReasons() {
    return Why.Reason.values();
  }

  public NextStep.Kind[] getSteps() {
    return NextStep.Kind.values();
  }

  /** The article of which is being said why it was not taken, or {@code null}. */
  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }

  public NextStep.Kind getNext() {
    return next;
  }

  public void setNext(NextStep.Kind next) {
    this.next = next;
  }

  public String getNextWords() {
    return nextWords;
  }

  public void setNextWords(String nextWords) {
    this.nextWords = nextWords;
  }

  public String getNextOn() {
    return nextOn;
  }

  public void setNextOn(String nextOn) {
    this.nextOn = nextOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
