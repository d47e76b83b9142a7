package io.vitrine.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyLimitTest {

  @Test
  void onlyTheVeryAddressesThatTakeFilesHaveALimitOfTheirOwn() {
    String pictures = "/api/v1/selections/*/pictures";
    assertThat(BodyLimit.isAt("/api/v1/selections/abc/pictures", pictures)).isTrue();
    assertThat(BodyLimit.isAt("/api/v1/selections/a/b/pictures", pictures)).isFalse();
    assertThat(BodyLimit.isAt("/api/v1/selections//pictures", pictures)).isFalse();
    assertThat(BodyLimit.isAt("/api/v1/selections/abc/pictures/1", pictures)).isFalse();
    assertThat(BodyLimit.isAt("/api/v1/imports", "/api/v1/imports")).isTrue();
    assertThat(BodyLimit.isAt("/api/v1/importsX", "/api/v1/imports")).isFalse();
    assertThat(BodyLimit.isAt("/apiXv1/imports", "/api.v1/imports")).isFalse();
  }
}
