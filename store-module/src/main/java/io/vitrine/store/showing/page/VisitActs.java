package io.vitrine.store.showing.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.arrival.EndVisit;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.dossier.page.ArticleSearch;
import io.vitrine.store.dossier.page.DossierTold;
import io.vitrine.store.showing.NextStep;
import io.vitrine.store.showing.NoteVisit;
import io.vitrine.store.showing.ShowArticle;
import io.vitrine.store.showing.Shown;
import io.vitrine.store.showing.VisitLine;
import io.vitrine.store.showing.Why;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What an adviser taps during a visit: one verb a button. */
@Named
@RequestScoped
public class VisitActs {

  @Inject private NoteVisit noteVisit;
  @Inject private ShowArticle showArticle;
  @Inject private EndVisit endVisit;
  @Inject private VisitPage page;
  @Inject private ArticleSearch articleSearch;
  @Inject private WhoActs whoActs;
  @Inject private DossierTold told;
  @Inject private Wording wording;

  private String words;

  /** Tapped again, the word is taken back. */
  public void react(VisitLine line, Shown.Reaction reaction) {
    note(
        () ->
            noteVisit.react(
                page.getVisit(),
                line.sku(),
                reaction == line.reaction() ? null : reaction,
                whoActs.acting()),
        null);
  }

  public void thinks(String sku) {
    note(() -> noteVisit.thinks(page.getVisit(), sku, whoActs.acting()), null);
  }

  /** Asks why; the answer is the next tap. */
  public void ask(String sku) {
    page.setAsked(sku.equals(page.getAsked()) ? null : sku);
  }

  public void leaves(Why.Reason reason) {
    String sku = page.getAsked();
    note(
        () -> noteVisit.leaves(page.getVisit(), sku, new Why(reason, words), whoActs.acting()),
        null);
  }

  public void reopen(String sku) {
    note(() -> noteVisit.reopen(page.getVisit(), sku, whoActs.acting()), null);
  }

  public void search() {
    articleSearch.in(page.getSheet().head().shop());
  }

  public void show(String sku) {
    articleSearch.chosen();
    note(() -> showArticle.show(page.getVisit(), sku, whoActs.acting()), wording.say("done.added"));
  }

  /** Keeps what was said at the end. */
  public void keep() {
    note(this::end, wording.say("done.kept"));
  }

  /** The same, and she leaves. */
  public void keepAndLeave() {
    if (told.act(this::end, wording.say("done.kept")).isPresent()) {
      endVisit.leave(page.getSheet().head().shop(), page.getVisit(), whoActs.acting());
    }
    page.read();
  }

  private DossierAnswer<String> end() {
    return noteVisit.end(
        page.getVisit(),
        new NextStep(page.getNext(), page.getNextWords(), day(page.getNextOn())),
        page.getNote(),
        whoActs.acting());
  }

  private static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeException noDay) {
      throw new InvalidValue("that is no day");
    }
  }

  private void note(Supplier<DossierAnswer<String>> act, String done) {
    if (told.act(act, done).isPresent()) {
      page.setAsked(null);
    }
    page.read();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
