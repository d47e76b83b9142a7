package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.signin.PinPolicy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"4071", "80352", "926104", "7194"})
  void fourToSixDigitsThatNobodyWouldTryFirstAreTaken(String pin) {
    assertThat(PinPolicy.faultOf(pin)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "407", "4071952", "40a1", "４０７１", " 4071", "-4071"})
  void anythingButFourToSixDigitsIsNoPin(String pin) {
    assertThat(PinPolicy.faultOf(pin)).contains(Fault.DIGITS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000", "7777", "999999", "1234", "456789", "9876", "7890", "0987", "1212", "454545",
        "123123", "1122", "5055", "1984", "2026", "2580", "147258", "159753"
      })
  void whatIsTriedFirstIsNotTaken(String pin) {
    assertThat(PinPolicy.faultOf(pin)).contains(Fault.SIMPLE);
  }

  @Test
  void mostPinsAreLeftToChooseFrom() {
    int taken = 0;
    for (int pin = 0; pin < 10_000; pin++) {
      taken += PinPolicy.faultOf("%04d".formatted(pin)).isEmpty() ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(9_000);
  }
}
