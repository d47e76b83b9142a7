package io.vitrine.store.aftersale.ticket;

import io.vitrine.shell.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A part that was asked for, for a piece. */
@Entity
@Table(schema = "store", name = "service_part")
public class SparePart {

  private static final int MOST = 99;
  private static final int LONGEST = 200;

  /**
   * What is asked for.
   *
   * @param name 1 to 200 characters
   * @param quantity 1 to 99
   * @param expectedOn when the maker says that it comes, or {@code null}
   * @param version the state of the ticket that was read
   */
  public record Wish(String name, int quantity, LocalDate expectedOn, long version) {
    public Wish {
      name = name == null ? "" : name.strip();
      if (name.isEmpty() || name.length() > LONGEST || quantity < 1 || quantity > MOST) {
        throw new InvalidValue("a part has a name, and is asked for 1 to 99 times");
      }
    }
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "ticket")
  private String ticket;

  @Column(name = "name")
  private String name;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "expected_on")
  private LocalDate expectedOn;

  @Column(name = "here_at")
  private Instant hereAt;

  protected SparePart() {}

  SparePart(String ticket, Wish wish, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.ticket = ticket;
    this.name = wish.name();
    this.quantity = wish.quantity();
    this.expectedOn = wish.expectedOn();
    this.askedAt = now;
  }

  void arrive(Instant now) {
    hereAt = hereAt == null ? now : hereAt;
  }

  public boolean isHere() {
    return hereAt != null;
  }

  public String getId() {
    return id;
  }

  String getTicket() {
    return ticket;
  }

  public String getName() {
    return name;
  }

  public int getQuantity() {
    return quantity;
  }

  public LocalDate getExpectedOn() {
    return expectedOn;
  }
}
