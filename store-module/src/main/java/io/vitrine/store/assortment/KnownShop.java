package io.vitrine.store.assortment;

import io.vitrine.store.neighbour.ShopCard;
import io.vitrine.store.shop.TrainingShop;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;

/** A shop as the catalogue last named it. */
@Entity
@Table(schema = "store", name = "known_shop")
public class KnownShop {

  /** The zone of all shops so far; used for one the catalogue has not told of yet. */
  private static final String HOME_ZONE = "Europe/Paris";

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "street")
  private String street;

  @Column(name = "postcode")
  private String postcode;

  @Column(name = "city")
  private String city;

  @Column(name = "phone")
  private String phone;

  @Column(name = "zone")
  private String zone;

  @Column(name = "as_of")
  private Instant asOf;

  protected KnownShop() {}

  /** A shop of which only the code is known. */
  static KnownShop unknown(String code) {
    KnownShop shop = new KnownShop();
    shop.code = code;
    shop.name = code;
    shop.zone = HOME_ZONE;
    return shop;
  }

  /** The fictional shop beside this one, at the same address. */
  KnownShop inTraining() {
    KnownShop shop = unknown(TrainingShop.beside(code));
    shop.name = TrainingShop.named(name);
    shop.street = street;
    shop.postcode = postcode;
    shop.city = city;
    shop.phone = phone;
    shop.zone = zone;
    shop.asOf = asOf;
    return shop;
  }

  /** Whether what carries its name is fictional. */
  public boolean isTraining() {
    return TrainingShop.is(code);
  }

  static KnownShop told(ShopCard card, Instant now) {
    KnownShop shop = unknown(card.code());
    shop.hear(card, now);
    return shop;
  }

  void hear(ShopCard card, Instant now) {
    name = card.name();
    street = card.street();
    postcode = card.postcode();
    city = card.city();
    phone = card.phone();
    zone = card.zone().getId();
    asOf = now;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getStreet() {
    return street;
  }

  public String getPostcode() {
    return postcode;
  }

  public String getCity() {
    return city;
  }

  public String getPhone() {
    return phone;
  }

  public ZoneId getZone() {
    return ZoneId.of(zone);
  }
}
