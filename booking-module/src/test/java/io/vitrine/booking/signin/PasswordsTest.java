package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void aHashSaysHowItWasMade() {
    assertThat(passwords.hash("quatre chaises et un banc"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void theRightPasswordMatchesAndAnotherDoesNot() {
    String hash = passwords.hash("quatre chaises et un banc");

    assertThat(passwords.matches("quatre chaises et un banc", hash)).isTrue();
    assertThat(passwords.matches("quatre chaises et un bang", hash)).isFalse();
  }

  @Test
  void onePasswordHasANewHashEachTime() {
    assertThat(passwords.hash("quatre chaises et un banc"))
        .isNotEqualTo(passwords.hash("quatre chaises et un banc"));
  }

  @Test
  void nobodyHasAnyPassword() {
    assertThat(passwords.matchesNobody("quatre chaises et un banc")).isFalse();
  }

  @Test
  void aHashMadeWithLessIsWeakAndStillReadable() {
    String weak =
        com.password4j.Password.hash("quatre chaises et un banc")
            .addRandomSalt(16)
            .with(
                com.password4j.Argon2Function.getInstance(
                    8_192, 1, 1, 32, com.password4j.types.Argon2.ID))
            .getResult();

    assertThat(passwords.isWeak(weak)).isTrue();
    assertThat(passwords.matches("quatre chaises et un banc", weak)).isTrue();
    assertThat(passwords.isWeak(passwords.hash("x"))).isFalse();
  }

  @Test
  void aPasswordIsLongRatherThanOdd() {
    String email = "camille.roux@maison-vitrine.example";

    assertThat(PasswordPolicy.faultOf("quatre chaises et un banc", email)).isEmpty();
    assertThat(PasswordPolicy.faultOf("Kurz!2026", email)).contains(PasswordPolicy.Fault.SHORT);
    assertThat(PasswordPolicy.faultOf("a".repeat(129), email)).contains(PasswordPolicy.Fault.LONG);
    assertThat(PasswordPolicy.faultOf("abababababababab", email))
        .contains(PasswordPolicy.Fault.MONOTONE);
    assertThat(PasswordPolicy.faultOf("bonjour Camille 2026", email))
        .contains(PasswordPolicy.Fault.NAMED);
  }
}
