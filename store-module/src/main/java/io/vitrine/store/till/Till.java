package io.vitrine.store.till;

import io.vitrine.shell.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A drawer's identity: its money and its journal belong to it for ever. */
@Entity
@Table(schema = "store", name = "till")
@IdClass(TillId.class)
public class Till {

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Till() {}

  public Till(String shop, String code, String name, Instant createdAt) {
    if (code == null || !code.matches("[A-Z0-9]{1,20}")) {
      throw new InvalidValue("a till's code has 1 to 20 capital letters and figures");
    }
    if (name == null || name.isBlank() || name.length() > 80) {
      throw new InvalidValue("a till has a name of at most 80 characters");
    }
    this.shop = shop;
    this.code = code;
    this.name = name;
    this.createdAt = createdAt;
  }

  public String getShop() {
    return shop;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }
}
