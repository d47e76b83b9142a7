package io.vitrine.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.media.Glb.Fault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlbTest {

  @Test
  void a_whole_model_that_shows_something_has_no_fault() {
    assertThat(Glb.fault(Solids.box(2.1f, 0.8f, 0.9f))).isEmpty();
    assertThat(
            Glb.fault(
                Solids.bent(
                    json ->
                        json.replaceFirst(
                            "\\{", "{\"extensionsRequired\":[\"KHR_materials_sheen\"],"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "solid cube facet normal 0 0 0", "{\"asset\":{\"version\":\"2.0\"}}"})
  void what_does_not_begin_as_a_model_is_none(String content) {
    assertThat(Glb.fault(content.getBytes(StandardCharsets.UTF_8))).contains(Fault.KIND);
  }

  @Test
  void one_of_more_than_eight_megabytes_is_too_large() {
    assertThat(Glb.fault(new byte[Glb.MOST_BYTES + 1])).contains(Fault.LARGE);
  }

  @Test
  void one_that_was_cut_or_is_of_another_version_is_broken() {
    byte[] box = Solids.box(1, 1, 1);
    assertThat(Glb.fault(Arrays.copyOf(box, box.length - 4))).contains(Fault.BROKEN);
    byte[] old = box.clone();
    ByteBuffer.wrap(old).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 1);
    assertThat(Glb.fault(old)).contains(Fault.BROKEN);
    byte[] long_ = box.clone();
    ByteBuffer.wrap(long_).order(ByteOrder.LITTLE_ENDIAN).putInt(12, Integer.MAX_VALUE);
    assertThat(Glb.fault(long_)).contains(Fault.BROKEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"meshes\":[;\"mashes\":[;EMPTY",
        "\"byteLength\":648;\"byteLength\":648,\"uri\":\"http://169.254.169.254/\";SCATTERED",
        "\"scene\":0;\"extensionsRequired\":[\"KHR_draco_mesh_compression\"];PACKED",
        "\"version\":\"2.0\";\"version\":\"1.0\";BROKEN",
        "\"scene\":0;\"images\":[7];BROKEN",
        "\"scene\":0;scene;BROKEN"
      })
  void one_that_shows_nothing_or_needs_more_than_itself_is_refused(
      String stands, String instead, Fault fault) {
    assertThat(Glb.fault(Solids.bent(json -> json.replace(stands, instead)))).contains(fault);
  }

  @Test
  void bent_bytes_are_a_fault_or_none_but_never_a_failure() {
    byte[] box = Solids.box(1, 1, 1);
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] bent = box.clone();
      bent[random.nextInt(400)] = (byte) random.nextInt();
      assertThat(Glb.fault(bent)).isNotNull();
    }
  }
}
