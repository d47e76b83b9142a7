package io.vitrine.store.client.merge;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody said two entries are one person, and whether that was taken back. */
@Entity
@Table(schema = "store", name = "client_merge")
public class Merge {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "kept")
  private String kept;

  @Column(name = "merged")
  private String merged;

  @Column(name = "merged_at")
  private Instant mergedAt;

  @Column(name = "merged_by")
  private String mergedBy;

  @Column(name = "merged_by_name")
  private String mergedByName;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_by_name")
  private String undoneByName;

  protected Merge() {}

  Merge(String kept, String merged, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.kept = kept;
    this.merged = merged;
    this.mergedAt = now;
    this.mergedBy = by.staff();
    this.mergedByName = by.name();
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

  public String getKept() {
    return kept;
  }

  public String getMerged() {
    return merged;
  }

  public Instant getMergedAt() {
    return mergedAt;
  }

  public String getMergedByName() {
    return mergedByName;
  }

  public Instant getUndoneAt() {
    return undoneAt;
  }
}
