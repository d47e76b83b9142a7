package io.vitrine.store.client;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.privacy.PersonalData;
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

/** Something that she told or that one can see, in words that she may read. */
@PersonalData(
    columns = {"words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what she told, to advise her better",
    basis = PersonalData.Basis.CONSENT,
    kept = "with her entry")
@Entity
@Table(schema = "store", name = "client_fact")
public class ClientFact {

  private static final int LONGEST = 500;

  /** What kind of thing it is, in the order in which an adviser needs to know it. */
  public enum Kind {
    DISLIKE,
    ROOM,
    SIZE,
    PREFERENCE,
    /** A day that matters to her. */
    DATE,
    NOTE
  }

  /**
   * What is said.
   *
   * @param words 1 to 500 characters
   * @param day for a date alone
   */
  public record Said(Kind kind, String words, LocalDate day) {
    public Said {
      words = words == null ? "" : words.strip();
      if (kind == null || words.isEmpty() || words.length() > LONGEST) {
        throw new InvalidValue("a fact is of a kind and has 1 to 500 characters");
      }
      if ((kind == Kind.DATE) != (day != null)) {
        throw new InvalidValue("a date has its day, and nothing else has one");
      }
    }
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "client")
  private String client;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "words")
  private String words;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_by_name")
  private String addedByName;

  protected ClientFact() {}

  ClientFact(String client, Said said, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.client = client;
    this.kind = said.kind();
    this.words = said.words();
    this.day = said.day();
    this.addedAt = now;
    this.addedBy = by.staff();
    this.addedByName = by.name();
  }

  public String getId() {
    return id;
  }

  public String getClient() {
    return client;
  }

  public Kind getKind() {
    return kind;
  }

  public String getWords() {
    return words;
  }

  public LocalDate getDay() {
    return day;
  }

  public Instant getAddedAt() {
    return addedAt;
  }

  public String getAddedByName() {
    return addedByName;
  }
}
