package io.vitrine.store.dossier;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What booking was last told of a preparation; its version orders what the customer is shown. */
@PersonalData(
    columns = {"document"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what she was shown of the preparation",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@Entity
@Table(schema = "store", name = "preparation_told")
class ToldPreparation {

  @Id
  @Column(name = "dossier")
  private String dossier;

  @Column(name = "told_version")
  private long version;

  @Column(name = "document")
  private String document;

  @Column(name = "told_at")
  private Instant toldAt;

  protected ToldPreparation() {}

  /** Of a dossier of which nothing was told yet. */
  ToldPreparation(String dossier, Instant now) {
    this.dossier = dossier;
    this.toldAt = now;
  }

  /** Whether that would be news to her. */
  boolean isNews(String shown) {
    return !Objects.equals(document, shown);
  }

  /**
   * She is told that from now on.
   *
   * @param shown {@code null} when the preparation is taken back
   */
  void tell(String shown, Instant now) {
    document = shown;
    toldAt = now;
    version++;
  }

  long version() {
    return version;
  }
}
