package io.vitrine.booking.privacy;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link to her own page: it opens once, and what it opened stays open for half an hour. */
@PersonalData(
    columns = {"email", "person"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "the link to her own page",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "an hour, or half an hour after it was opened")
@Entity
@Table(schema = "booking", name = "own_link")
public class OwnLink {

  /** A letter is read within an hour or asked for again. */
  static final Duration OPENS = Duration.ofHours(1);

  /** The page behind it, from the moment it was opened. */
  static final Duration STAYS_OPEN = Duration.ofMinutes(30);

  @Id
  @Column(name = "link_hash")
  private String linkHash;

  @Column(name = "person")
  private String person;

  @Column(name = "email")
  private String email;

  @Column(name = "language")
  private String language;

  @Column(name = "stays")
  private boolean stays;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "page_hash")
  private String pageHash;

  @Column(name = "page_ends_at")
  private Instant pageEndsAt;

  protected OwnLink() {}

  /**
   * @param stays whether opening it says that she wants to stay known
   */
  OwnLink(String linkHash, Whom whom, boolean stays, Instant askedAt, Instant endsAt) {
    this.linkHash = linkHash;
    this.person = whom.person();
    this.email = whom.email();
    this.language = whom.language();
    this.stays = stays;
    this.askedAt = askedAt;
    this.endsAt = endsAt;
  }

  /** Whose it is: fingerprint, address, language. */
  public record Whom(String person, String email, String language) {}

  boolean opens(Instant now) {
    return openedAt == null && email != null && now.isBefore(endsAt);
  }

  /** It opens nothing any more; its page is open in the browser that knows this. */
  void open(String page, Instant now) {
    openedAt = now;
    pageHash = page;
    pageEndsAt = now.plus(STAYS_OPEN);
  }

  boolean shows(Instant now) {
    return pageEndsAt != null && now.isBefore(pageEndsAt);
  }

  /** She is erased: the page goes on telling how far that is, under her fingerprint. */
  void forget() {
    email = null;
  }

  boolean stays() {
    return stays;
  }

  /** Whose page it is; the address {@code null} once she was erased. */
  public Whom whom() {
    return new Whom(person, email, language);
  }

  /** Until when her page is open. */
  public Instant pageEndsAt() {
    return pageEndsAt;
  }
}
