package io.vitrine.catalog.synonym;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A kept line, with who wrote it when. */
@Entity
@Table(name = "synonym", schema = "catalog")
class Synonym {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "language")
  private String language;

  @Column(name = "line")
  private String line;

  @Column(name = "changed")
  private Instant changed;

  @Column(name = "changed_by")
  private String changedBy;

  /** For JPA. */
  protected Synonym() {}

  Synonym(String id, SynonymLine line, String staff, Instant now) {
    this.id = id;
    this.language = line.language();
    this.line = line.words();
    this.changed = now;
    this.changedBy = staff;
  }

  KeptSynonym kept() {
    return new KeptSynonym(id, language, line, changed, changedBy);
  }
}
