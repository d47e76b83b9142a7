package io.vitrine.shell.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.PageRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellPagesTest {

  @TempDir private Path folder;

  @Test
  void theShellKeepsItsOwnRules() {
    assertThat(PageRules.forbiddenIn(Path.of("src/main/resources"))).isEmpty();
    assertThat(PageRules.brokenTextsIn(Path.of("src/main/resources"))).isEmpty();
  }

  @Test
  void aPageThatBreaksARuleIsFound() throws IOException {
    Files.writeString(
        folder.resolve("bad.xhtml"),
        "<p style=\"x\" onclick=\"y\"><f:ajax/><h:commandLink/><script>1</script></p>");

    assertThat(PageRules.forbiddenIn(folder)).hasSize(5);
    assertThat(PageRules.publicPagesIn(folder)).containsExactly("bad.xhtml");
  }

  @Test
  void aTextInOneLanguageOnlyIsFound() throws IOException {
    Files.writeString(folder.resolve("texts_fr.properties"), "a=Un\nb=Quoi ?\n");
    Files.writeString(folder.resolve("texts_en.properties"), "b=What?\nc=Three\n");

    assertThat(PageRules.brokenTextsIn(folder)).hasSize(3);
  }
}
