package io.vitrine.store.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import org.junit.jupiter.api.Test;

class ContactTest {

  @Test
  void aNumberIsOneTextHoweverItWasTyped() {
    assertThat(Phone.of("06 12 34 56 78")).isEqualTo("+33612345678");
    assertThat(Phone.of("0033 6.12.34.56.78")).isEqualTo("+33612345678");
    assertThat(Phone.of("+33 (0)6 12 34 56 78")).isEqualTo("+33612345678");
    assertThat(Phone.of("+44 20 7946 0123")).isEqualTo("+442079460123");
    assertThat(Phone.spoken("+33612345678")).isEqualTo("06\u00a012\u00a034\u00a056\u00a078");
    assertThat(Phone.spoken("+442079460123")).isEqualTo("+442079460123");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Phone.of("call me")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Phone.of("06 12")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Phone.of("1".repeat(40))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void anAddressIsInSmallLettersAndHoldsNoSecondLine() {
    assertThat(new Contact("Claire", " Claire@Example.FR ", null, "fr").email())
        .isEqualTo("claire@example.fr");
    assertThatThrownBy(() -> new Contact("Claire", "a@b.fr\nBcc: c@d.fr", null, "fr"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Contact("Claire", "nobody", null, "fr"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void aNameCannotTurnTheTextAround() {
    assertThat(new Contact("Claire\u202eliurbuD", null, null, "fr").name())
        .isEqualTo("ClaireliurbuD");
    assertThatThrownBy(() -> new Contact(" \u200b ", null, null, "fr"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Contact("x".repeat(201), null, null, "fr"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void aClientsNumberIsReadWithOrWithoutItsSpace() {
    String number = ClientNumber.drawn().value();
    assertThat(ClientNumber.in(ClientNumber.spoken(number).toLowerCase()))
        .contains(new ClientNumber(number));
    assertThat(ClientNumber.in("O0I1")).isEmpty();
  }
}
