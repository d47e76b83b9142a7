package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Customer.Flaw;
import io.vitrine.shell.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTest {

  @Test
  void one_way_to_reach_somebody_is_enough() {
    assertThat(new Customer("Claire", " claire@example.org ", "").email())
        .isEqualTo("claire@example.org");
    assertThat(new Customer("Claire", null, "+33 6 99 00 00 01").email()).isNull();
  }

  @Test
  void without_a_name_or_a_way_to_reach_there_is_no_customer() {
    assertThat(Customer.flaws(" \u202e ", null, " "))
        .containsExactlyInAnyOrder(Flaw.NAME_MISSING, Flaw.UNREACHABLE);
    assertThatThrownBy(() -> new Customer("Claire", null, null)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claire",
        "claire@",
        "@example.org",
        "a b@example.org",
        "claire@example",
        "a@b..org"
      })
  void what_is_no_address_is_refused(String typed) {
    assertThat(Customer.flaws("Claire", typed, null)).containsExactly(Flaw.EMAIL_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"call me", "12", "+33 6 99 00 00 01 ext. 4567890123456789", "06<script>"})
  void what_is_no_number_is_refused(String typed) {
    assertThat(Customer.flaws("Claire", null, typed)).containsExactly(Flaw.PHONE_MALFORMED);
  }

  @Test
  void a_second_header_in_an_address_is_noticed() {
    assertThat(Customer.breaksLines("claire@example.org\r\nBcc: all@example.org")).isTrue();
    assertThat(Customer.breaksLines("claire@example.org", null, "Claire")).isFalse();
  }

  @Property
  void whatever_is_typed_a_name_is_short_and_turns_nothing_around(
      @ForAll @StringLength(max = 400) String typed) {
    String name = PlainText.line(typed, Customer.LONGEST_NAME);
    assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
    assertThat(name.codePoints())
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069));
  }
}
