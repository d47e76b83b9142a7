package io.vitrine.store.aftersale.followup;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that might be done for somebody, and what became of it. */
@Entity
@Table(schema = "store", name = "follow_up_task")
public class FollowUpTask {

  /** What became of it. */
  public enum State {
    TODO,
    /** Not before a day. */
    LATER,
    /** She was written to. */
    SENT,
    /** It was done in another way, such as a call. */
    DONE,
    /** Better not, for a reason. */
    NOT_WANTED;

    boolean isSettled() {
      return this == SENT || this == DONE || this == NOT_WANTED;
    }
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "client")
  private String client;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private Reason reason;

  @Column(name = "subject")
  private String subject;

  @Column(name = "words_fr")
  private String wordsFr;

  @Column(name = "words_en")
  private String wordsEn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "made_at")
  private Instant madeAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "later_on")
  private LocalDate laterOn;

  @Column(name = "words")
  private String words;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_by_name")
  private String settledByName;

  protected FollowUpTask() {}

  FollowUpTask(Suggestion suggestion, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.shop = suggestion.shop();
    this.client = suggestion.client();
    this.reason = suggestion.reason();
    this.subject = suggestion.subject();
    this.wordsFr = suggestion.wordsFr();
    this.wordsEn = suggestion.wordsEn();
    this.dueOn = suggestion.dueOn();
    this.madeAt = now;
    this.state = State.TODO;
  }

  /** Not before that day; it can still be done at once. */
  void putOff(LocalDate day, String why) {
    state = State.LATER;
    laterOn = day;
    words = why.isEmpty() ? null : why;
  }

  void settle(State as, String why, Acting by, Instant now) {
    state = as;
    laterOn = null;
    words = why.isEmpty() ? null : why;
    settledAt = now;
    settledBy = by.staff();
    settledByName = by.name();
  }

  public String getId() {
    return id;
  }

  public String getShop() {
    return shop;
  }

  public String getClient() {
    return client;
  }

  public Reason getReason() {
    return reason;
  }

  public String getSubject() {
    return subject;
  }

  public String getWordsFr() {
    return wordsFr;
  }

  public String getWordsEn() {
    return wordsEn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public State getState() {
    return state;
  }

  public LocalDate getLaterOn() {
    return laterOn;
  }

  public String getWords() {
    return words;
  }

  public String getSettledByName() {
    return settledByName;
  }
}
