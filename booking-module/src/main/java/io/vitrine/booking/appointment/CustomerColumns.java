package io.vitrine.booking.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A {@link Customer} in a row of whatever she asked for. Erased columns are all empty, and what
 * holds them reads {@code null}.
 */
@Embeddable
public class CustomerColumns {

  @Column(name = "customer_name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  protected CustomerColumns() {}

  public CustomerColumns(Customer customer) {
    this.name = customer.name();
    this.email = customer.email();
    this.phone = customer.phone();
  }

  public Customer customer() {
    return new Customer(name, email, phone);
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }
}
