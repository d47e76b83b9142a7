package io.vitrine.booking.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/booking/staff/",
        "/booking/manage/rota?shop=rivoli&week=2026-W51",
        "/store/staff/arrivals?day=2026-12-12#now",
        "/search?q=canap%C3%A9"
      })
  void aPageOfTheHouseIsWhereASignInLeads(String next) {
    assertThat(LocalPath.of(next)).map(LocalPath::path).contains(next);
  }

  /** Abuse case 71. */
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "staff",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "///elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example/",
        "/ /elsewhere.example",
        "/\r\nSet-Cookie: a=b",
        "/a/../..//elsewhere.example",
        "/a//elsewhere.example",
        "javascript:alert(1)",
        "/booking/sign-in?next=/booking/sign-in",
        "/%zz"
      })
  void anythingElseLeadsNowhere(String next) {
    assertThat(LocalPath.of(next)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2_001, 100_000})
  void anEndlessPathLeadsNowhere(int length) {
    assertThat(LocalPath.of("/" + "a".repeat(length - 1))).isEmpty();
  }
}
