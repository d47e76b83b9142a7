package io.vitrine.store.showing;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.visit.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an adviser says of a visit as a whole: what comes next, and facts for the next time. */
@Entity
@Table(schema = "store", name = "visit_end")
@IdClass(VisitId.class)
public class VisitEnd {

  private static final int LONGEST = 1_000;

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "visit")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "next_step")
  private NextStep.Kind next;

  @Column(name = "next_words")
  private String nextWords;

  @Column(name = "next_on")
  private LocalDate nextOn;

  @Column(name = "note")
  private String note;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_by_name")
  private String saidByName;

  protected VisitEnd() {}

  VisitEnd(String shop, String visit) {
    this.shop = shop;
    this.id = visit;
  }

  /**
   * Said again, the latest word stands.
   *
   * @param note {@code null} for none
   * @throws InvalidValue for a note of more than 1,000 characters
   */
  void say(NextStep step, String note, Acting by, Instant now) {
    String kept = note == null || note.isBlank() ? null : note.strip();
    if (kept != null && kept.length() > LONGEST) {
      throw new InvalidValue("a note is at most " + LONGEST + " characters long");
    }
    this.next = step.kind();
    this.nextWords = step.words();
    this.nextOn = step.on();
    this.note = kept;
    this.saidAt = now;
    this.saidBy = by.staff();
    this.saidByName = by.name();
  }

  String visit() {
    return id;
  }

  public NextStep next() {
    return new NextStep(next, nextWords, nextOn);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Instant saidAt() {
    return saidAt;
  }

  public String saidByName() {
    return saidByName;
  }
}
