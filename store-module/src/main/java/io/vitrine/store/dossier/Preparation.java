package io.vitrine.store.dossier;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * The adviser's work before the guest comes. Once it is prepared the plan is shown to her; the
 * notes never leave the shop.
 */
@PersonalData(
    columns = {"plan", "notes", "set_name"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what is prepared for her; notes that she may read",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@Entity
@Table(schema = "store", name = "preparation")
public class Preparation {

  private static final int LONGEST = 4_000;
  private static final int LONGEST_NAME = 80;

  @Id
  @Column(name = "dossier")
  private String dossier;

  @Column(name = "plan")
  private String plan;

  @Column(name = "notes")
  private String notes;

  @Column(name = "set_name")
  private String setName;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "prepared_by")
  private String preparedBy;

  @Column(name = "prepared_by_name")
  private String preparedByName;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Version
  @Column(name = "version")
  private long version;

  protected Preparation() {}

  /** An empty preparation for a new dossier. */
  public Preparation(String dossier) {
    this.dossier = dossier;
  }

  /**
   * Writes plan and notes.
   *
   * @throws InvalidValue when one of them is longer than 4,000 characters
   */
  public void write(String plan, String notes, Acting by, Instant now) {
    this.plan = text("plan", plan);
    this.notes = text("notes", notes);
    touch(by, now);
  }

  /**
   * Gives the set a name, or takes it away.
   *
   * @throws InvalidValue when it is longer than 80 characters
   */
  public void nameSet(String name) {
    String given = name == null ? "" : name.strip();
    if (given.codePointCount(0, given.length()) > LONGEST_NAME) {
      throw new InvalidValue("the name of a set has at most " + LONGEST_NAME + " characters");
    }
    setName = given.isEmpty() ? null : given;
  }

  /** Says that all is ready; said twice, the first time and hand are kept. */
  public void markPrepared(Acting by, Instant now) {
    if (preparedAt == null) {
      preparedAt = now;
      preparedBy = by.staff();
      preparedByName = by.name();
      touch(by, now);
    }
  }

  /** Takes the word back: something is left to do. */
  public void reopen(Acting by, Instant now) {
    if (preparedAt != null) {
      preparedAt = null;
      preparedBy = null;
      preparedByName = null;
      touch(by, now);
    }
  }

  private void touch(Acting by, Instant now) {
    changedAt = now;
    changedBy = by.staff();
    changedByName = by.name();
  }

  private static String text(String what, String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String kept = given.strip();
    if (kept.length() > LONGEST) {
      throw new InvalidValue(what + " is longer than " + LONGEST + " characters");
    }
    return kept;
  }

  public boolean isPrepared() {
    return preparedAt != null;
  }

  public Optional<String> plan() {
    return Optional.ofNullable(plan);
  }

  public Optional<String> notes() {
    return Optional.ofNullable(notes);
  }

  /** What the set is called. */
  public Optional<String> setName() {
    return Optional.ofNullable(setName);
  }

  public Optional<Instant> preparedAt() {
    return Optional.ofNullable(preparedAt);
  }

  public Optional<String> preparedByName() {
    return Optional.ofNullable(preparedByName);
  }

  public Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
  }

  public Optional<String> changedByName() {
    return Optional.ofNullable(changedByName);
  }

  public long version() {
    return version;
  }
}
