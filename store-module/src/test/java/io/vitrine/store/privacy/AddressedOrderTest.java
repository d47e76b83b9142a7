package io.vitrine.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressedOrderTest {

  @Test
  void anAddressIsHersOnlyAsAWhole() {
    assertThat(AddressedOrder.stands("ann@x.fr", "ann@x.fr")).isTrue();
    assertThat(AddressedOrder.stands("ann@x.fr", "Ann@X.fr, le soir. 06 12")).isTrue();
    assertThat(AddressedOrder.stands("ann@x.fr", "écrire à ann@x.fr.")).isTrue();
    assertThat(AddressedOrder.stands("ann@x.fr", "joann@x.fr")).isFalse();
    assertThat(AddressedOrder.stands("ann@x.fr", "jo.ann@x.fr")).isFalse();
    assertThat(AddressedOrder.stands("ann@mail.co", "ann@mail.com")).isFalse();
    assertThat(AddressedOrder.stands("ann@mail.co", "ann@mail.co.uk")).isFalse();
  }
}
