package io.vitrine.catalog.gallery.rest;

import io.vitrine.catalog.gallery.AddPictures;
import io.vitrine.catalog.gallery.NewPicture;
import io.vitrine.catalog.media.photo.Photograph;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with pictures: plain fields, and {@code picture}, {@code alt_fr}, {@code alt_en} as often
 * as pictures are sent, in the same order. A row without a file is passed over.
 */
final class SentPictures {

  private static final int LONGEST_FIELD = 2_000;

  private final Map<String, List<byte[]>> parts = new HashMap<>();

  static SentPictures of(List<EntityPart> form) throws IOException {
    SentPictures sent = new SentPictures();
    for (EntityPart part : form) {
      boolean file = part.getName().equals("picture") || part.getName().equals("model");
      List<byte[]> known = sent.parts.computeIfAbsent(part.getName(), name -> new ArrayList<>());
      try (InputStream content = part.getContent()) {
        if (known.size() <= AddPictures.MOST_AT_ONCE) {
          known.add(content.readNBytes(file ? Photograph.MOST_BYTES + 1 : LONGEST_FIELD));
        }
      }
    }
    return sent;
  }

  /** A plain field; {@code null} where it is not there or empty. */
  String field(String name) {
    return text(name, 0).isBlank() ? null : text(name, 0).strip();
  }

  byte[] file(String name) {
    List<byte[]> files = parts.getOrDefault(name, List.of());
    return files.isEmpty() ? new byte[0] : files.get(0);
  }

  List<NewPicture> pictures() {
    List<NewPicture> pictures = new ArrayList<>();
    List<byte[]> files = parts.getOrDefault("picture", List.of());
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).length > 0) {
        pictures.add(new NewPicture(files.get(i), text("alt_fr", i), text("alt_en", i)));
      }
    }
    return pictures;
  }

  private String text(String name, int at) {
    List<byte[]> texts = parts.getOrDefault(name, List.of());
    return at < texts.size() ? new String(texts.get(at), StandardCharsets.UTF_8) : "";
  }
}
