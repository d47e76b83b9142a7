package io.vitrine.shell.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AddressPaceTest {

  private final Clock standing = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void eachAddressHasItsOwnCount() {
    AddressPace pace = new AddressPace("PACE", 1, standing);

    assertThat(pace.admits("192.0.2.1")).isTrue();
    assertThat(pace.admits("192.0.2.1")).isFalse();
    assertThat(pace.admits("192.0.2.2")).isTrue();
  }

  @Test
  void aPaceThatAdmitsNobodyIsAFaultOfItsSetting() {
    assertThatThrownBy(() -> new AddressPace("PACE", 0, standing))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("PACE is at least 1, not 0");
  }

  @Test
  void theAddressesOfOneIpv6NetworkCountTogether() {
    assertThat(AddressPace.network("2001:db8:1:2:a:b:c:d"))
        .isEqualTo(AddressPace.network("2001:db8:1:2:e:f:0:1"));
    assertThat(AddressPace.network("2001:db8:1:3:a:b:c:d"))
        .isNotEqualTo(AddressPace.network("2001:db8:1:2:a:b:c:d"));
  }
}
