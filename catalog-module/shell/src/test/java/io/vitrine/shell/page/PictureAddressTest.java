package io.vitrine.shell.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureAddressTest {

  private static final String PRINT = "/media/" + "0123456789abcdef".repeat(2) + "01234567";

  @Test
  void a_photograph_of_the_house_is_to_be_had_in_two_widths_and_three_formats() {
    PictureAddress sofa = PictureAddress.of("/media/demo/aub3-lin-ecr.jpg");

    assertThat(sofa.choicesIn("avif"))
        .isEqualTo(
            "/media/demo/aub3-lin-ecr-400.avif 400w, /media/demo/aub3-lin-ecr-800.avif 800w");
    assertThat(sofa.choices())
        .isEqualTo("/media/demo/aub3-lin-ecr-400.jpg 400w, /media/demo/aub3-lin-ecr-800.jpg 800w");
    assertThat(sofa.smallest()).isEqualTo("/media/demo/aub3-lin-ecr-400.jpg");
    assertThat(sofa.width()).isEqualTo(800);
    assertThat(sofa.height()).isEqualTo(600);
    assertThat(sofa.styleClass()).isEqualTo("photograph");
  }

  @Test
  void a_room_is_wider_than_a_thing() {
    PictureAddress room = PictureAddress.of("/media/demo/scene-salon.jpg");

    assertThat(room.choicesIn("webp"))
        .isEqualTo(
            "/media/demo/scene-salon-800.webp 800w, /media/demo/scene-salon-1600.webp 1600w");
    assertThat(room.height()).isEqualTo(900);
  }

  @ParameterizedTest
  @CsvSource({
    "1600x1200, 400 800 1600",
    "1200x1600, 400 800 1200",
    "800x600, 400 800",
    "640x480, 400 640"
  })
  void what_was_taken_in_tells_its_size_and_the_narrower_ones(String size, String widths) {
    PictureAddress taken = PictureAddress.of(PRINT + '-' + size + ".jpg");

    assertThat(taken.choices().replaceAll("\\S+ (\\d+)w,?", "$1")).isEqualTo(widths);
    assertThat(taken.choices()).contains(PRINT + '-' + size + "-400.jpg 400w");
    assertThat(taken.width() + "x" + taken.height()).isEqualTo(size);
    assertThat(taken.choicesIn("avif")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/media/demo/aub3-dim.svg",
        "/media/0123456789abcdef.gif",
        "/vitrine/sample-sofa.svg",
        "",
        "/media/x-1600x1200.jpg"
      })
  void any_other_is_there_once(String address) {
    PictureAddress picture = PictureAddress.of(address);

    assertThat(picture.path()).isEqualTo(address);
    assertThat(picture.choices()).isNull();
    assertThat(picture.smallest()).isEqualTo(address);
    assertThat(picture.ofHouse()).isFalse();
  }

  @Test
  void the_point_that_stays_in_sight_travels_behind_the_address() {
    String address = PictureAddress.focused(PRINT + "-1600x1200.jpg", 33, 98);

    PictureAddress picture = PictureAddress.of(address);

    assertThat(picture.path()).isEqualTo(PRINT + "-1600x1200.jpg");
    assertThat(picture.choices()).doesNotContain("#");
    assertThat(picture.styleClass()).isEqualTo("focused fx-35 fy-100");
    assertThat(PictureAddress.of(PRINT + "-1600x1200.jpg#focus-x").focus()).isNull();
    assertThat(PictureAddress.focused("/media/a.gif", null, null)).isEqualTo("/media/a.gif");
  }
}
