package io.vitrine.shell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecureCookiesTest {

  @Test
  void whoeverComesOverTlsGetsCookiesForTls() {
    assertThat(SecureCookies.wanted(true, Optional.of("http://localhost:8080"))).isTrue();
  }

  @Test
  void behindAProxyThatEndsTlsThePublicAddressSaysIt() {
    assertThat(SecureCookies.wanted(false, Optional.of("https://vitrine.example"))).isTrue();
    assertThat(SecureCookies.wanted(false, Optional.of("HTTPS://vitrine.example"))).isTrue();
  }

  @Test
  void aHouseWithoutTlsKeepsItsCookies() {
    assertThat(SecureCookies.wanted(false, Optional.of("http://localhost:8080"))).isFalse();
    assertThat(SecureCookies.wanted(false, Optional.empty())).isFalse();
  }
}
