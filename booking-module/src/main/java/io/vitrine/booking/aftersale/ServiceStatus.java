package io.vitrine.booking.aftersale;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far a piece is, as the store told last. */
@Entity
@Table(schema = "booking", name = "service_status")
public class ServiceStatus {

  @Id
  @Column(name = "ticket")
  private String ticket;

  @Column(name = "print")
  private String print;

  @Column(name = "shop")
  private String shop;

  @Column(name = "version")
  private long version;

  @Convert(converter = TicketColumn.class)
  @Column(name = "document")
  private TicketMessage told;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "over_since")
  private Instant overSince;

  @Column(name = "gone_at")
  private Instant goneAt;

  protected ServiceStatus() {}

  ServiceStatus(String ticket) {
    this.ticket = ticket;
  }

  /**
   * What was told earlier, or is told again, changes nothing; nor does anything once its owner is
   * erased.
   */
  void hear(TicketMessage message) {
    if (goneAt == null && message.version() > version) {
      print = message.print();
      shop = message.shop();
      version = message.version();
      told = message;
      toldAt = message.at();
      overSince = message.isOver() ? message.at() : null;
    }
  }

  /** Its owner was erased: nothing of it is shown any more, whatever is told late. */
  void go(Instant now) {
    if (goneAt == null) {
      goneAt = now;
      print = "gone " + ticket;
      shop = "";
      told = null;
      toldAt = now;
      overSince = null;
    }
  }

  TicketMessage told() {
    return told;
  }
}
