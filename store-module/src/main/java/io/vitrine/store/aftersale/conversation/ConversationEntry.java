package io.vitrine.store.aftersale.conversation;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that was said, in words that she may read. */
@Entity
@Table(schema = "store", name = "conversation_entry")
public class ConversationEntry {

  /** Who said it, and whether an answer is owed. */
  public enum Kind {
    /** She called or wrote and has her answer. */
    CALLED,
    /** She called or wrote and waits for an answer. */
    ASKED,
    /** The shop called her. */
    CALL_OUT,
    /** The shop wrote to her. */
    LETTER_OUT;

    boolean isHers() {
      return this == CALLED || this == ASKED;
    }
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "client")
  private String client;

  @Column(name = "shop")
  private String shop;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "words")
  private String words;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "answer_until")
  private Instant answerUntil;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected ConversationEntry() {}

  /**
   * @param answerUntil until when an answer is promised; {@code null} where none is owed
   */
  ConversationEntry(
      String client, String shop, Said said, Instant answerUntil, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.client = client;
    this.shop = shop;
    this.kind = said.kind();
    this.words = said.words();
    this.saidAt = now;
    this.staff = by.staff();
    this.staffName = by.name();
    this.answerUntil = answerUntil;
  }

  Kind getKind() {
    return kind;
  }

  String getShop() {
    return shop;
  }

  String getWords() {
    return words;
  }

  Instant getSaidAt() {
    return saidAt;
  }

  String getStaffName() {
    return staffName;
  }

  Instant getAnswerUntil() {
    return answerUntil;
  }

  Instant getAnsweredAt() {
    return answeredAt;
  }
}
