package io.vitrine.store.dossier;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.privacy.NotPersonal;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Another article the adviser proposes, always with a reason. */
@PersonalData(
    columns = {"words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "why an article is proposed to her",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@NotPersonal(
    value = {"alternative.reason"},
    why = "one of a list")
@Entity
@Table(schema = "store", name = "alternative")
public class Alternative {

  /** Why it is proposed; {@code OWN_WORDS} needs words. */
  public enum Reason {
    NOT_ON_DISPLAY,
    NOT_IN_STOCK,
    TOO_LARGE,
    TOO_SMALL,
    OTHER_MATERIAL,
    LOWER_PRICE,
    GOES_WITH_IT,
    OWN_WORDS
  }

  private static final int LONGEST = 500;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "dossier")
  private String dossier;

  @Column(name = "sku")
  private String sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private Reason reason;

  @Column(name = "words")
  private String words;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_by_name")
  private String addedByName;

  protected Alternative() {}

  /**
   * Proposes an article.
   *
   * @throws InvalidValue without a reason, or with words longer than 500 characters
   */
  public Alternative(String dossier, String sku, Because because, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.dossier = dossier;
    this.sku = sku;
    this.reason = because.reason();
    this.words = because.words();
    this.addedAt = now;
    this.addedBy = by.staff();
    this.addedByName = by.name();
  }

  /**
   * A reason with or without words.
   *
   * @param words {@code null} when the reason says enough
   */
  public record Because(Reason reason, String words) {
    public Because {
      words = words == null || words.isBlank() ? null : words.strip();
      if (reason == null) {
        throw new InvalidValue("an alternative carries a reason");
      }
      if (reason == Reason.OWN_WORDS && words == null) {
        throw new InvalidValue("a reason in one's own words needs words");
      }
      if (words != null && words.length() > LONGEST) {
        throw new InvalidValue("a reason is at most " + LONGEST + " characters long");
      }
    }
  }

  public String id() {
    return id;
  }

  public String dossier() {
    return dossier;
  }

  public String sku() {
    return sku;
  }

  public Because because() {
    return new Because(reason, words);
  }

  public String addedByName() {
    return addedByName;
  }

  public Instant addedAt() {
    return addedAt;
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }
}
