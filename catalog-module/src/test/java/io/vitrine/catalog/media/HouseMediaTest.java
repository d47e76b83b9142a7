package io.vitrine.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.page.PictureAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseMediaTest {

  private static final Path DEMO = Path.of("src/main/resources/demo");

  @Test
  void a_photograph_is_there_in_its_sizes_and_by_its_bare_name_the_largest() {
    assertThat(HouseMedia.of("demo/trial.jpg")).isEqualTo(HouseMedia.of("demo/trial-800.jpg"));
    assertThat(HouseMedia.of("demo/trial-400.jpg").orElseThrow().contentType())
        .isEqualTo("image/jpeg");
    assertThat(HouseMedia.of("demo/trial-400.jpg").orElseThrow().print())
        .isNotEqualTo(HouseMedia.of("demo/trial.jpg").orElseThrow().print());
    assertThat(HouseMedia.of("demo/trial-400.webp")).isEmpty();
  }

  @Test
  void a_drawing_stands_beside_the_photographs() {
    assertThat(HouseMedia.of("demo/aub3-dim.svg").orElseThrow().contentType())
        .isEqualTo("image/svg+xml");
    assertThat(HouseMedia.isPicture("demo/aub3-dim.svg")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo/none.jpg",
        "demo/../demo/trial-400.jpg",
        "demo/trial-400.exe",
        "trial-400.jpg",
        "",
        "demo/trial.glb"
      })
  void abuse_49_any_other_name_leads_nowhere(String name) {
    assertThat(HouseMedia.of(name)).isEmpty();
  }

  /** A page that names a size which is not there would show nothing. */
  @Test
  void every_photograph_of_the_house_is_there_in_every_size_and_format_that_its_address_tells() {
    Set<String> files = namesBelow(DEMO.resolve("pictures"));
    Set<String> bare =
        files.stream()
            .map(file -> file.replaceFirst("-\\d+\\.\\w+$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : bare) {
      PictureAddress address = PictureAddress.of("/media/demo/" + name + ".jpg");
      for (String choices :
          List.of(address.choices(), address.choicesIn("avif"), address.choicesIn("webp"))) {
        for (String choice : choices.split(", ")) {
          assertThat(files).contains(choice.split(" ")[0].replace("/media/demo/", ""));
        }
      }
    }
  }

  @Test
  void every_model_that_the_list_names_is_one_that_could_be_taken_in() throws IOException {
    Path list = DEMO.resolve("models/models.csv");
    List<String> lines = Files.exists(list) ? Files.readAllLines(list) : List.of("product,file");
    assertThat(lines.get(0)).isEqualTo("product,file");
    for (String line : lines.subList(1, lines.size())) {
      Path file = DEMO.resolve("models").resolve(line.split(",")[1]);
      assertThat(Glb.fault(Files.readAllBytes(file))).as(line).isEmpty();
      assertThat(HouseMedia.of("demo/" + file.getFileName())).as(line).isPresent();
    }
  }

  private static Set<String> namesBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
