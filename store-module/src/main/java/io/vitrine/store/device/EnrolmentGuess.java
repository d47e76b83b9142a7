package io.vitrine.store.device;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Wrong codes tried in a shop from an address: five in ten minutes, then the address waits. */
@PersonalData(
    columns = {"address"},
    whose = PersonalData.Whose.STAFF,
    purpose = "to stop who tries codes",
    basis = PersonalData.Basis.INTEREST,
    kept = "a quarter of an hour counts")
@Entity
@Table(schema = "store", name = "enrolment_guess")
@IdClass(EnrolmentGuess.Place.class)
class EnrolmentGuess {

  private static final int MOST = 5;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "address")
  private String address;

  @Column(name = "wrong")
  private int wrong;

  @Column(name = "since")
  private Instant since;

  protected EnrolmentGuess() {}

  EnrolmentGuess(String shop, String address, Instant now) {
    this.shop = shop;
    this.address = address;
    this.since = now;
  }

  boolean isTooMany(Instant now) {
    return wrong >= MOST && now.isBefore(since.plus(WITHIN));
  }

  void wrong(Instant now) {
    if (!now.isBefore(since.plus(WITHIN))) {
      wrong = 0;
    }
    if (wrong == 0) {
      since = now;
    }
    wrong++;
  }

  void right() {
    wrong = 0;
  }

  /** Where the codes are tried, and from where. */
  public static class Place implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String address;

    protected Place() {}

    public Place(String shop, String address) {
      this.shop = shop;
      this.address = address;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place that && shop.equals(that.shop) && address.equals(that.address);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, address);
    }
  }
}
