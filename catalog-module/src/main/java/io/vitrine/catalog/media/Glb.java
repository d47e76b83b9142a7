package io.vitrine.catalog.media;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a model before it is kept: a whole glTF 2.0 binary file (Khronos, glTF 2.0, 4.4) that
 * shows something, brings all its parts along and asks for nothing that our viewer cannot do.
 */
public final class Glb {

  /** As long as a model may be; a phone fetches all of it before anything is seen. */
  public static final int MOST_BYTES = 8_000_000;

  private static final int MAGIC = 0x46546C67;
  private static final int VERSION = 2;
  private static final int JSON = 0x4E4F534A;
  private static final int HEADER = 12;
  private static final int CHUNK_HEADER = 8;

  /** What a model may ask for: the viewer reads these without further files. */
  private static final Set<String> KNOWN =
      Set.of(
          "KHR_materials_clearcoat",
          "KHR_materials_emissive_strength",
          "KHR_materials_ior",
          "KHR_materials_sheen",
          "KHR_materials_specular",
          "KHR_materials_transmission",
          "KHR_materials_unlit",
          "KHR_materials_volume",
          "KHR_mesh_quantization",
          "KHR_texture_transform");

  /** Why a file is no model for us. */
  public enum Fault {
    /** It does not begin as one. */
    KIND,
    LARGE,
    /** It begins as one and is cut or bent. */
    BROKEN,
    /** Nothing is to be seen in it. */
    EMPTY,
    /** It refers to other files. */
    SCATTERED,
    /** It is packed in a way that our viewer does not read. */
    PACKED
  }

  private Glb() {}

  /** What is wrong with it; nothing where it can be kept. */
  public static Optional<Fault> fault(byte[] file) {
    if (file.length > MOST_BYTES) {
      return Optional.of(Fault.LARGE);
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < HEADER + CHUNK_HEADER || bytes.getInt(0) != MAGIC) {
      return Optional.of(Fault.KIND);
    }
    int length = bytes.getInt(HEADER);
    if (bytes.getInt(4) != VERSION
        || bytes.getInt(8) != file.length
        || bytes.getInt(HEADER + 4) != JSON
        || length < 2
        || length > file.length - HEADER - CHUNK_HEADER) {
      return Optional.of(Fault.BROKEN);
    }
    try (JsonReader reader =
        JsonParts.createReader(new ByteArrayInputStream(file, HEADER + CHUNK_HEADER, length))) {
      return fault(reader.readObject());
    } catch (JsonException | ClassCastException | IllegalStateException e) {
      return Optional.of(Fault.BROKEN);
    }
  }

  private static Optional<Fault> fault(JsonObject model) {
    if (!model.containsKey("asset")
        || !model.getJsonObject("asset").getString("version", "").startsWith("2.")) {
      return Optional.of(Fault.BROKEN);
    }
    if (array(model, "meshes").isEmpty() || array(model, "nodes").isEmpty()) {
      return Optional.of(Fault.EMPTY);
    }
    for (String parts : List.of("buffers", "images")) {
      if (array(model, parts).stream().anyMatch(part -> part.asJsonObject().containsKey("uri"))) {
        return Optional.of(Fault.SCATTERED);
      }
    }
    boolean known =
        array(model, "extensionsRequired").stream()
            .allMatch(needed -> KNOWN.contains(((JsonString) needed).getString()));
    return known ? Optional.empty() : Optional.of(Fault.PACKED);
  }

  private static JsonArray array(JsonObject model, String name) {
    return model.containsKey(name) ? model.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
  }
}
