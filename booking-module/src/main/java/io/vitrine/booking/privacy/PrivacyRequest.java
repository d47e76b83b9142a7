package io.vitrine.booking.privacy;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** What she asks of the house, and how far it is (GDPR articles 15 to 21). */
@PersonalData(
    columns = {"email", "told", "answer", "person"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to do what she asks about herself",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept =
        "the words until it is done and her page is closed; that it was done, under a fingerprint, a year")
@Entity
@Table(schema = "booking", name = "privacy_request")
public class PrivacyRequest {

  /** What may be asked. */
  public enum Kind {
    /** What does the shop remember? */
    LOOK,
    /** I agree to this, or no longer. */
    CONSENT,
    /** My name, number or language is another. */
    CORRECT,
    /** Strike this out. */
    STRIKE,
    /** I was asked whether I want to stay known, and do. */
    STAY,
    /** Forget me. */
    ERASE
  }

  @Id
  @Column(name = "id")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "person")
  private String person;

  @Column(name = "email")
  private String email;

  @Column(name = "language")
  private String language;

  @Column(name = "told")
  private String told;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lists_at")
  private Instant listsAt;

  @Column(name = "store_at")
  private Instant storeAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "answer")
  private String answer;

  protected PrivacyRequest() {}

  /**
   * @param told what the store has to know to do it, as JSON
   */
  PrivacyRequest(Kind kind, OwnLink.Whom whom, String told, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.kind = kind;
    this.person = whom.person();
    this.email = whom.email();
    this.language = whom.language();
    this.told = told;
    this.askedAt = now;
    this.dueAt = now.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant();
    this.listsAt = kind == Kind.ERASE ? null : now;
  }

  /** Where she brought no list, the catalogue has nothing to do. */
  void waitsForLists(long lists, Instant now) {
    if (lists == 0) {
      listsAreGone(now);
    }
  }

  /** The catalogue has nothing of hers any more. */
  void listsAreGone(Instant now) {
    if (listsAt == null) {
      listsAt = now;
    }
  }

  /**
   * The store has done it.
   *
   * @param said what it answers, as JSON
   */
  void fulfilled(String said, Instant now) {
    if (storeAt == null) {
      storeAt = now;
      answer = said;
    }
  }

  /** Whether all three have done it, and nobody has noted that. */
  boolean isReady() {
    return doneAt == null && listsAt != null && storeAt != null;
  }

  /** All is done: what it says of her goes, but for what she is still to read. */
  void close(Instant now) {
    doneAt = now;
    email = null;
    told = null;
  }

  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public String person() {
    return person;
  }

  /** {@code null} once it is done. */
  public String email() {
    return email;
  }

  public String language() {
    return language;
  }

  /** {@code null} once it is done. */
  public String told() {
    return told;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** By when the law wants it done: a month later (GDPR article 12). */
  public Instant dueAt() {
    return dueAt;
  }

  /** {@code null} while the catalogue has not done it. */
  public Instant listsAt() {
    return listsAt;
  }

  /** {@code null} while the store has not done it. */
  public Instant storeAt() {
    return storeAt;
  }

  /** {@code null} while somebody has not done it. */
  public Instant doneAt() {
    return doneAt;
  }

  /** What the store said, as JSON; {@code null} before, and after her page is closed. */
  public String answer() {
    return answer;
  }
}
