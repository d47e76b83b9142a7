package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Customer;

/** Who somebody says she is, as it is typed into a form. */
public class CustomerFields {

  private String name;
  private String email;
  private String phone;

  /** Whether something of it would break out of its line. */
  public boolean breaksLines() {
    return Customer.breaksLines(name, email, phone);
  }

  /**
   * Whom these make.
   *
   * @throws io.vitrine.shell.InvalidValue when they make nobody
   */
  public Customer customer() {
    return new Customer(name, email, phone);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
