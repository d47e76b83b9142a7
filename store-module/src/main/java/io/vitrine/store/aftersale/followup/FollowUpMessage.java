package io.vitrine.store.aftersale.followup;

import io.vitrine.store.aftersale.Letter;
import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a person wrote to somebody of the book, once for a task. */
@Entity
@Table(schema = "store", name = "follow_up_message")
public class FollowUpMessage {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "task")
  private String task;

  @Column(name = "client")
  private String client;

  @Column(name = "subject")
  private String subject;

  @Column(name = "text")
  private String text;

  @Column(name = "why")
  private String why;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  protected FollowUpMessage() {}

  FollowUpMessage(FollowUpTask task, Letter letter, String why, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.task = task.getId();
    this.client = task.getClient();
    this.subject = letter.subject();
    this.text = letter.text();
    this.why = why;
    this.sentAt = now;
    this.staff = by.staff();
    this.staffName = by.name();
  }

  /** She wants no more of them. */
  void stop(Instant at) {
    stoppedAt = at;
  }

  boolean isStopped() {
    return stoppedAt != null;
  }

  public String getId() {
    return id;
  }

  String getClient() {
    return client;
  }

  public String getSubject() {
    return subject;
  }

  public String getText() {
    return text;
  }

  public String getWhy() {
    return why;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public String getStaffName() {
    return staffName;
  }

  public Instant getStoppedAt() {
    return stoppedAt;
  }
}
