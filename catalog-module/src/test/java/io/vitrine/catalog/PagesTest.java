package io.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.PageRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  @Test
  void noPageHoldsWhatTheSecurityPolicyForbids() {
    assertThat(PageRules.forbiddenIn(WEBAPP)).isEmpty();
  }

  @Test
  void everyTextStandsInBothLanguages() {
    assertThat(PageRules.brokenTextsIn(Path.of("src/main/resources"))).isEmpty();
  }
}
