package io.vitrine.store.dossier.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.dossier.Alternative.Because;
import io.vitrine.store.dossier.Alternative.Reason;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.KeepBack;
import io.vitrine.store.dossier.ProposeAlternative;
import io.vitrine.store.dossier.WhoActs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Searching, choosing and giving a reason: how another article comes into the dossier. */
@Named
@ViewScoped
public class ProposalForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ArticleSearch articleSearch;
  @Inject private ProposeAlternative proposeAlternative;
  @Inject private KeepBack keepBack;
  @Inject private DossierPage page;
  @Inject private WhoActs whoActs;
  @Inject private DossierTold told;
  @Inject private Language language;

  private String sku;
  private String name;
  private Reason reason = Reason.NOT_ON_DISPLAY;
  private String words;

  public void search() {
    sku = null;
    articleSearch.in(page.getView().headline().shop());
  }

  public void pick(String chosen, String called) {
    sku = chosen;
    name = called;
    articleSearch.chosen();
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
    told.act(act, text(done))
        .ifPresent(
            id -> {
              sku = null;
              words = null;
            });
    page.read();
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.store.dossier.texts", language.getLocale())
        .getString(key);
  }

  public Reason[] getReasons() {
    return Reason.values();
  }

  public String getSku() {
    return sku;
  }

  public String getName() {
    return name;
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
