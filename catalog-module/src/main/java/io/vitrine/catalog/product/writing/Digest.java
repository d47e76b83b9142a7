package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.text.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** SHA-256 over values of known length, so that no two different lists of values run together. */
final class Digest {

  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Digest add(String... values) {
    for (String value : values) {
      if (value == null) {
        count(-1);
      } else {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        sha.update(bytes);
      }
    }
    return this;
  }

  Digest add(Text text) {
    return text == null ? add(null, (String) null) : add(text.fr(), text.en());
  }

  <T> void each(List<T> values, Consumer<T> added) {
    count(values.size());
    values.forEach(added);
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  private void count(int length) {
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
  }
}
