package io.vitrine.store.sale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The key of a finished sale's request: the same key is answered with the same sale. */
@Entity
@Table(schema = "store", name = "sale_request")
@IdClass(SaleRequest.KeyId.class)
class SaleRequest {

  /** The key of a request: the shop and the device's key. */
  public static class KeyId implements Serializable {
    private static final long serialVersionUID = 1L;
    private String shop;
    private String requestKey;

    protected KeyId() {}

    KeyId(String shop, String requestKey) {
      this.shop = shop;
      this.requestKey = requestKey;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof KeyId that
          && shop.equals(that.shop)
          && requestKey.equals(that.requestKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, requestKey);
    }
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "sale")
  private String sale;

  protected SaleRequest() {}

  SaleRequest(CounterRequest request, String sale, Instant now) {
    this.shop = request.counter().shop();
    this.requestKey = request.key();
    this.requestHash = request.fingerprint();
    this.receivedAt = now;
    this.sale = sale;
  }

  boolean asks(CounterRequest request) {
    return requestHash.equals(request.fingerprint());
  }

  String getSale() {
    return sale;
  }
}
