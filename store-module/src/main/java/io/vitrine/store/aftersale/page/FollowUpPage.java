package io.vitrine.store.aftersale.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.aftersale.AfterSaleProblems;
import io.vitrine.store.aftersale.AfterSaleWords;
import io.vitrine.store.aftersale.Letter;
import io.vitrine.store.aftersale.followup.FollowUpTask;
import io.vitrine.store.aftersale.followup.ReadTask;
import io.vitrine.store.aftersale.followup.Reason;
import io.vitrine.store.aftersale.followup.SettleTask;
import io.vitrine.store.aftersale.followup.WriteFollowUp;
import io.vitrine.store.aftersale.recall.Recall;
import io.vitrine.store.aftersale.recall.Recalls;
import io.vitrine.store.client.Phone;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;

/** One task: why, whether she agreed, a letter that begins with a suggestion; or what else. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String LIST = "/staff/follow-ups.xhtml?faces-redirect=true&shop=";

  @Inject private ReadTask readTask;
  @Inject private WriteFollowUp write;
  @Inject private SettleTask settle;
  @Inject private AfterSaleProblems problems;
  @Inject private WhoActs whoActs;
  @Inject private ShopCards cards;
  @Inject private AfterSaleTold told;
  @Inject private Recalls recalls;

  private String id;
  private String subject;
  private String text;
  private String words;
  private String later;
  private transient ReadTask.View view;
  private transient Problem problem;

  public void open() {
    getView();
  }

  public ReadTask.View getView() {
    if (view == null && problem == null) {
      readTask
          .of(id == null ? "" : id, whoActs.acting())
          .fold(
              found -> view = found,
              refused -> {
                problem = told.instead(refused);
                return null;
              });
    }
    return view;
  }

  public Problem getProblem() {
    return problem;
  }

  /** Why nobody may write to her; {@code null} if one may. */
  public Problem getAgainst() {
    return getView().against().map(problems::of).orElse(null);
  }

  public String send() {
    return led(
        "letterSent",
        told.act(() -> write.write(id, new Letter(subject, text), whoActs.acting())).isPresent());
  }

  public String done() {
    return settled(FollowUpTask.State.DONE);
  }

  public String notWanted() {
    return settled(FollowUpTask.State.NOT_WANTED);
  }

  public String putOff() {
    return settled(FollowUpTask.State.LATER);
  }

  private String settled(FollowUpTask.State as) {
    return led(
        "taskSettled",
        told.act(
                () ->
                    settle.settle(
                        id,
                        new SettleTask.Word(
                            as, words, as == FollowUpTask.State.LATER ? TypedDay.day(later) : null),
                        whoActs.acting()))
            .isPresent());
  }

  /** Back to the list once it is done; otherwise the page says why not. */
  private String led(String said, boolean done) {
    String shop = getView() == null ? "" : getView().task().getShop();
    view = null;
    if (!done) {
      return null;
    }
    told.doneThere(said);
    return LIST + shop;
  }

  public String getZone() {
    return cards.zone(getView().task().getShop()).getId();
  }

  public String phone(String kept) {
    return Phone.spoken(kept);
  }

  public String day(LocalDate day) {
    return told.words().day(day);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** A beginning in her language, to be changed. */
  public String getSubject() {
    return subject == null ? hers().say("subject." + task().getReason(), what()) : subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** A beginning in her language, to be changed. */
  public String getText() {
    return text == null
        ? hers()
            .say(
                "begin." + task().getReason(),
                getView().client().name(),
                what(),
                hers().day(task().getDueOn()),
                whoActs.acting().name(),
                warned(Recall::getDangerFr, Recall::getDangerEn),
                warned(Recall::getActFr, Recall::getActEn),
                warned(Recall::getSource, Recall::getSource))
        : text;
  }

  /** What the recall says in her language, if the task is about one. */
  private String warned(Function<Recall, String> fr, Function<Recall, String> en) {
    return task().getReason() != Reason.RECALL
        ? ""
        : recalls
            .find(task().getSubject())
            .map("fr".equals(getView().client().language()) ? fr : en)
            .orElse("");
  }

  public void setText(String text) {
    this.text = text;
  }

  private FollowUpTask task() {
    return getView().task();
  }

  private AfterSaleWords hers() {
    return AfterSaleWords.in(getView().client().language());
  }

  private String what() {
    return "fr".equals(getView().client().language()) ? task().getWordsFr() : task().getWordsEn();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getLater() {
    return later;
  }

  public void setLater(String later) {
    this.later = later;
  }
}
