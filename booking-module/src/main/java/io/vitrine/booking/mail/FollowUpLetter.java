package io.vitrine.booking.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A letter of an adviser which whoever has it can stop; it does not say who that is. */
@Entity
@Table(schema = "booking", name = "follow_up_letter")
public class FollowUpLetter {

  @Id
  @Column(name = "letter")
  private String letter;

  @Column(name = "print")
  private String print;

  @Column(name = "shop")
  private String shop;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  protected FollowUpLetter() {}

  FollowUpLetter(String letter, String print, String shop, Instant now) {
    this.letter = letter;
    this.print = print;
    this.shop = shop;
    this.takenAt = now;
  }

  /** She wants no more of them; said again it changes nothing. */
  void stop(Instant now) {
    stoppedAt = stoppedAt == null ? now : stoppedAt;
  }

  public String letter() {
    return letter;
  }

  public String shop() {
    return shop;
  }

  /** {@code null} as long as she has them. */
  public Instant stoppedAt() {
    return stoppedAt;
  }
}
