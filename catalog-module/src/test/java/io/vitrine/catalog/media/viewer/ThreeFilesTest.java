package io.vitrine.catalog.media.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeFilesTest {

  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*['\"]([\\w./@-]+)['\"]");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

  private final ThreeFiles three = new ThreeFiles();

  /** What the viewer asks for by itself. */
  private final List<String> asked =
      List.of(
          "build/three.module.min.js",
          "examples/jsm/loaders/GLTFLoader.js",
          "examples/jsm/controls/OrbitControls.js",
          "examples/jsm/environments/RoomEnvironment.js",
          "examples/jsm/exporters/USDZExporter.js");

  @Test
  void every_file_that_the_viewer_needs_is_there_and_names_the_others_by_their_address() {
    Deque<String> waiting = new ArrayDeque<>();
    asked.forEach(file -> waiting.add(three.getBase() + file));
    Set<String> seen = new TreeSet<>();
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      if (seen.add(address)) {
        Matcher imports = IMPORT.matcher(COMMENT.matcher(script(address)).replaceAll(""));
        while (imports.find()) {
          assertThat(imports.group(1)).as(address).matches("[./].*");
          waiting.add(URI.create(address).resolve(imports.group(1)).toString());
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(asked.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "build/three.js", "../../WEB-INF/web.xml", "build/../LICENSE", "build/x.css"})
  void nothing_else_is_served(String file) {
    assertThat(three.script(three.getBase().substring(ThreeFiles.ROOT.length()) + file)).isEmpty();
    assertThat(three.script(file)).isEmpty();
  }

  private String script(String address) {
    return three
        .script(address.substring(ThreeFiles.ROOT.length()))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new AssertionError(address + " is not there"));
  }
}
