package io.vitrine.store.arrival;

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

/** Wrong codes from one place in one shop; five in a quarter of an hour are borne. */
@PersonalData(
    columns = {"address"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to stop who tries codes",
    basis = PersonalData.Basis.INTEREST,
    kept = "a quarter of an hour counts")
@Entity
@Table(schema = "store", name = "code_guesses")
@IdClass(CodeGuesses.Key.class)
public class CodeGuesses {

  static final int BORNE = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "address")
  private String address;

  @Column(name = "since")
  private Instant since;

  @Column(name = "wrong")
  private int wrong;

  protected CodeGuesses() {}

  CodeGuesses(String shop, String address, Instant now) {
    this.shop = shop;
    this.address = address;
    this.since = now;
  }

  /** Whether another guess is heard at all. */
  boolean mayGuess(Instant now) {
    if (!now.isBefore(since.plus(WINDOW))) {
      since = now;
      wrong = 0;
    }
    return wrong < BORNE;
  }

  void wrong() {
    wrong++;
  }

  /** A right code clears the slate. */
  void right() {
    wrong = 0;
  }

  /** The place. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String shop;
    private String address;

    protected Key() {}

    Key(String shop, String address) {
      this.shop = shop;
      this.address = address;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(shop, key.shop)
          && Objects.equals(address, key.address);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, address);
    }
  }
}
