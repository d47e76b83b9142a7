package io.vitrine.store.client;

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
import java.time.ZoneOffset;
import java.util.UUID;

/** That somebody of the staff read or changed something of a client; written once. */
@PersonalData(
    columns = {"words"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "why somebody of another shop read her entry",
    basis = PersonalData.Basis.LEGAL_DUTY,
    kept = "a year; the words go with her")
@Entity
@Table(schema = "store", name = "client_log")
public class LogEntry {

  private static final int LONGEST_WORDS = 300;

  /** What was done. */
  public enum Act {
    /** Read by somebody of her shop; one entry a person and day. */
    READ,
    /** Read by somebody of another shop, who gave a reason. */
    READ_ELSEWHERE,
    REMEMBERED,
    CONTACT,
    FACT_ADDED,
    FACT_REMOVED,
    CONSENT,
    VISIT,
    /** Somebody wrote to her, for the reason in the words. */
    WRITTEN,
    MERGED,
    UNMERGED,
    /** It was said that she and another entry are two people. */
    APART,
    APART_UNDONE,
    HANDED_OVER,
    ERASED
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "client")
  private String client;

  @Enumerated(EnumType.STRING)
  @Column(name = "act")
  private Act act;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "words")
  private String words;

  /** In UTC. */
  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "done_at")
  private Instant at;

  protected LogEntry() {}

  /**
   * @param client {@code null} for what was done to a whole book
   */
  LogEntry(String client, Act act, Acting by, String words, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.client = client;
    this.act = act;
    this.staff = by.staff();
    this.staffName = by.name();
    this.words =
        words == null || words.length() <= LONGEST_WORDS
            ? words
            : words.substring(0, LONGEST_WORDS);
    this.day = at.atOffset(ZoneOffset.UTC).toLocalDate();
    this.at = at;
  }

  public Act getAct() {
    return act;
  }

  public String getStaffName() {
    return staffName;
  }

  public String getWords() {
    return words;
  }

  public Instant getAt() {
    return at;
  }
}
