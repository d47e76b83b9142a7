package io.vitrine.booking.preparation;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer that stands: the last one; whoever changes it holds the appointment's row. */
@PersonalData(
    columns = {"document"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what she answered to what was prepared for her",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@Entity
@Table(schema = "booking", name = "preparation_reply")
public class KeptReply {

  /** As often somebody can answer; the database has the same number. */
  public static final int MOST = 20;

  @Id
  @Column(name = "appointment")
  private String appointment;

  @Convert(converter = ReplyColumn.class)
  @Column(name = "document")
  private Reply reply;

  @Column(name = "replied_at")
  private Instant repliedAt;

  @Column(name = "times")
  private int times;

  protected KeptReply() {}

  /** Of an appointment whose customer has not answered yet. */
  public KeptReply(String appointment) {
    this.appointment = appointment;
  }

  /** It takes the place of what she answered before. */
  public void says(Reply said, Instant now) {
    reply = said;
    repliedAt = now;
    times++;
  }

  /** Whether she has answered as often as anybody needs to. */
  public boolean isFull() {
    return times >= MOST;
  }

  public Reply reply() {
    return reply;
  }

  public Instant repliedAt() {
    return repliedAt;
  }
}
