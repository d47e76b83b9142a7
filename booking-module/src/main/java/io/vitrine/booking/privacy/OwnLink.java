package io.vitrine.booking.privacy;

import io.vitrine.shell.privacy.OwnNames;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link to her own page: it opens once, and what it opened stays open for half an hour. */
@PersonalData(
    columns = {"email", "person", "who", "who_print"},
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

  @Column(name = "who")
  private String who;

  @Column(name = "who_print")
  private String whoPrint;

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

  /**
   * Whose it is: fingerprint, address, language, and under which names she is known where others
   * share the address.
   *
   * @param who names as {@link OwnNames#line} writes them; empty where nobody was asked: all of the
   *     address is hers
   */
  public record Whom(String person, String email, String language, String who) {

    public Whom(String person, String email, String language) {
      this(person, email, language, "");
    }

    public boolean isChosen() {
      return !who.isEmpty();
    }

    /** Whether what stands under that name is hers; what bears no name is whoever's asks. */
    public boolean isCalled(String name) {
      return OwnNames.read(who).isHers(name);
    }
  }

  /**
   * Several people share the address, and she has said which of them she is; said again, the last
   * word counts.
   *
   * @param print the fingerprint of address and names, under which she asks from now on
   */
  void choose(String names, String print) {
    who = names;
    whoPrint = print;
  }

  /** Her name is another from now on, and what stands under either is hers. */
  void alsoCalled(String name) {
    if (who != null && !whom().isCalled(name)) {
      Set<String> known = OwnNames.read(who).keys();
      who =
          OwnNames.line(Stream.concat(known.stream(), Stream.of(name)).collect(Collectors.toSet()));
    }
  }

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
    who = null;
  }

  boolean stays() {
    return stays;
  }

  /** Whose page it is; the address {@code null} once she was erased. */
  public Whom whom() {
    return new Whom(whoPrint == null ? person : whoPrint, email, language, who == null ? "" : who);
  }

  /** Until when her page is open. */
  public Instant pageEndsAt() {
    return pageEndsAt;
  }
}
