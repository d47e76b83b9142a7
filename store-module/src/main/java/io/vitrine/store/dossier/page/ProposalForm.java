package io.vitrine.store.dossier.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.dossier.Alternative.Because;
import io.vitrine.store.dossier.Alternative.Reason;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.KeepBack;
import io.vitrine.store.dossier.ProposeAlternative;
import io.vitrine.store.dossier.SearchArticles;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.neighbour.FoundVariant;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Searching, choosing and giving a reason: how another article comes into the dossier. */
@Named
@ViewScoped
public class ProposalForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SearchArticles searchArticles;
  @Inject private ProposeAlternative proposeAlternative;
  @Inject private KeepBack keepBack;
  @Inject private DossierPage page;
  @Inject private WhoActs whoActs;
  @Inject private DossierProblems problems;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private String search;
  private String sku;
  private String name;
  private Reason reason = Reason.NOT_ON_DISPLAY;
  private String words;
  private boolean searched;
  private transient List<FoundVariant> found = List.of();

  public void search() {
    searched = true;
    sku = null;
    searchArticles
        .search(search, page.getView().headline().shop(), language.getCode())
        .fold(
            hits -> {
              found = hits;
              return null;
            },
            refused -> {
              found = List.of();
              say(message(problems.of(refused)));
              return null;
            });
  }

  public void pick(String chosen, String called) {
    sku = chosen;
    name = called;
    found = List.of();
    searched = false;
  }

  public void propose() {
    act(
        () ->
            proposeAlternative.propose(
                page.getNumber(), sku, new Because(reason, words), whoActs.acting()),
        "proposed");
  }

  public void withdraw(String alternative) {
    act(
        () -> proposeAlternative.withdraw(page.getNumber(), alternative, whoActs.acting()),
        "withdrawn");
  }

  public void setAside(String article) {
    act(() -> keepBack.setAside(page.getNumber(), article, whoActs.acting()), "kept");
  }

  public void giveBack(String article) {
    act(() -> keepBack.giveBack(page.getNumber(), article, whoActs.acting()), "givenBack");
  }

  private void act(Supplier<DossierAnswer<String>> act, String done) {
    try {
      say(
          act.get()
              .fold(
                  id -> {
                    sku = null;
                    words = null;
                    return new FacesMessage(FacesMessage.SEVERITY_INFO, text(done), "");
                  },
                  refused -> message(problems.of(refused))));
    } catch (InvalidValue invalid) {
      say(message(refusals.invalid(invalid)));
    }
    page.read();
  }

  private static FacesMessage message(Problem problem) {
    Object given = problem.more().get("reason");
    return new FacesMessage(
        FacesMessage.SEVERITY_ERROR,
        problem.title(),
        given == null ? problem.detail() : given.toString());
  }

  private static void say(FacesMessage message) {
    FacesContext.getCurrentInstance().addMessage(null, message);
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.store.dossier.texts", language.getLocale())
        .getString(key);
  }

  public Reason[] getReasons() {
    return Reason.values();
  }

  public List<FoundVariant> getFound() {
    return found == null ? List.of() : found;
  }

  /** Whether a search was made and nothing chosen yet. */
  public boolean isSearched() {
    return searched;
  }

  public String getSku() {
    return sku;
  }

  public String getName() {
    return name;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public Reason getReason() {
    return reason;
  }

  public void setReason(Reason reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
