package io.vitrine.catalog.selection.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** By what one comes to a list: its owner's secret, and the links that the owner gave away. */
@Embeddable
public class Door {

  @Column(name = "owner_digest")
  private String ownerDigest;

  @Column(name = "read_token")
  private String readToken;

  @Column(name = "read_shared")
  private boolean readShared;

  @Column(name = "edit_token")
  private String editToken;

  @Column(name = "carry_token")
  private String carryToken;

  /** For JPA. */
  protected Door() {}

  /** At first the list's own number reads it. */
  public Door(OwnedSelection begun) {
    this.ownerDigest = begun.owner().digest();
    this.readToken = begun.token();
    this.readShared = true;
    this.carryToken = OwnerSecret.random();
  }

  /**
   * What somebody may do who came by this; empty where it leads here no more.
   *
   * @param token the list's own number
   */
  public Optional<Right> rightOf(String token, OwnedSelection held) {
    return new Doorplate(token, ownerDigest, editToken, null)
        .rightOf(held)
        .or(
            () ->
                held.token().equals(readToken) || held.token().equals(carryToken)
                    ? Optional.of(Right.READER)
                    : Optional.empty());
  }

  /** From now on another link leads here; the one before leads nowhere. */
  public void share(Link link) {
    if (link == Link.EDIT) {
      editToken = OwnerSecret.random();
    } else {
      readToken = OwnerSecret.random();
      readShared = true;
    }
  }

  /** The link leads nowhere from now on. */
  public void takeBack(Link link) {
    if (link == Link.EDIT) {
      editToken = null;
    } else {
      readToken = OwnerSecret.random();
      readShared = false;
    }
  }

  public String readToken() {
    return readToken;
  }

  /** False when the owner took the link to read back: nobody has the one there is. */
  public boolean readShared() {
    return readShared;
  }

  /** By which its owner carries it to an appointment; {@code null} for a list from before. */
  public String carryToken() {
    return carryToken;
  }

  /** {@code null} while nobody may take part. */
  public String editToken() {
    return editToken;
  }
}
