package io.vitrine.store.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who bills whom, copied into the document. */
@Embeddable
class Parties {

  @Column(name = "seller_name")
  private String sellerName;

  @Column(name = "seller_siren")
  private String sellerSiren;

  @Column(name = "seller_vat")
  private String sellerVat;

  @Column(name = "seller_street")
  private String sellerStreet;

  @Column(name = "seller_postcode")
  private String sellerPostcode;

  @Column(name = "seller_city")
  private String sellerCity;

  @Column(name = "buyer_name")
  private String buyerName;

  @Column(name = "buyer_siren")
  private String buyerSiren;

  @Column(name = "buyer_siret")
  private String buyerSiret;

  @Column(name = "buyer_vat")
  private String buyerVat;

  @Column(name = "buyer_street")
  private String buyerStreet;

  @Column(name = "buyer_postcode")
  private String buyerPostcode;

  @Column(name = "buyer_city")
  private String buyerCity;

  @Column(name = "buyer_country")
  private String buyerCountry;

  @Column(name = "buyer_reference")
  private String buyerReference;

  protected Parties() {}

  Parties(Seller seller, Buyer buyer) {
    this.sellerName = seller.name();
    this.sellerSiren = seller.siren();
    this.sellerVat = seller.vat();
    this.sellerStreet = seller.street();
    this.sellerPostcode = seller.postcode();
    this.sellerCity = seller.city();
    this.buyerName = buyer.company();
    this.buyerSiren = buyer.siren();
    this.buyerSiret = buyer.siret();
    this.buyerVat = buyer.vat();
    this.buyerStreet = buyer.street();
    this.buyerPostcode = buyer.postcode();
    this.buyerCity = buyer.city();
    this.buyerCountry = buyer.country();
    this.buyerReference = buyer.reference();
  }

  Seller seller() {
    return new Seller(sellerName, sellerSiren, sellerVat, sellerStreet, sellerPostcode, sellerCity);
  }

  Buyer buyer() {
    return new Buyer(
        buyerName,
        buyerSiren,
        buyerSiret,
        buyerVat,
        buyerStreet,
        buyerPostcode,
        buyerCity,
        buyerCountry,
        buyerReference);
  }
}
