package io.vitrine.booking.signin;

import io.vitrine.booking.appointment.House;
import io.vitrine.shell.signin.Role;
import java.util.Locale;

/** A person who works in the house under test, written straight into its tables. */
public record Member(String staff, String email) {

  public static final String PASSWORD = "quatre chaises et un banc";
  private static final String HASH = new Passwords().hash(PASSWORD);

  /** Works from now on with this role in this shop, whatever was before. */
  public static Member with(String staff, Role role, String... shops) {
    String email = hired(staff);
    if (House.count("select count(*) from booking.staff_password where staff = ?", staff) == 0) {
      House.run(
          "insert into booking.staff_password (staff, hash, set_at)"
              + " values (?, ?, current_timestamp)",
          staff,
          HASH);
    }
    House.run("delete from booking.staff_right where staff = ?", staff);
    for (String shop : shops) {
      House.run(
          "insert into booking.staff_right (staff, role, shop) values (?, ?, ?)",
          staff,
          role.name(),
          shop);
    }
    return new Member(staff, email);
  }

  /** Works in the house, with whatever rights; the e-mail address is answered. */
  static String hired(String staff) {
    String email = staff.toLowerCase(Locale.ROOT) + "@maison-vitrine.example";
    if (House.count("select count(*) from booking.staff_member where staff = ?", staff) == 0) {
      House.run(
          "insert into booking.staff_member (staff, name, email, active, weekly_minutes, version)"
              + " values (?, ?, ?, true, 2100, 1)",
          staff,
          "Personne " + staff,
          email);
    }
    return email;
  }
}
