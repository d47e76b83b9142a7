package io.vitrine.store.client.merge;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** That somebody said two entries are two people, and whether that was taken back. */
@Entity
@Table(schema = "store", name = "client_apart")
public class Apart {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "one")
  private String one;

  @Column(name = "other")
  private String other;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_by_name")
  private String saidByName;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_by_name")
  private String undoneByName;

  protected Apart() {}

  /** In whichever order they are named: the lesser number stands first. */
  Apart(String one, String other, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.one = one.compareTo(other) < 0 ? one : other;
    this.other = one.compareTo(other) < 0 ? other : one;
    this.saidAt = now;
    this.saidBy = by.staff();
    this.saidByName = by.name();
  }

  void undo(Acting by, Instant now) {
    this.undoneAt = now;
    this.undoneBy = by.staff();
    this.undoneByName = by.name();
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  public String getId() {
    return id;
  }

  public String getOne() {
    return one;
  }

  public String getOther() {
    return other;
  }

  /** The one of both that is not among these. */
  public String besides(Collection<String> numbers) {
    return numbers.contains(one) ? other : one;
  }

  public Instant getSaidAt() {
    return saidAt;
  }

  public String getSaidByName() {
    return saidByName;
  }

  public Instant getUndoneAt() {
    return undoneAt;
  }
}
