package io.vitrine.catalog.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;

/**
 * A file that comes with the house.
 *
 * @param print the fingerprint of its content
 */
record HouseFile(URL at, String contentType, long bytes, String print) {

  static HouseFile of(URL at, String contentType) {
    try (InputStream content = open(at)) {
      byte[] read = content.readAllBytes();
      return new HouseFile(at, contentType, read.length, Fingerprint.of(read));
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the house could not be read: " + at, e);
    }
  }

  InputStream open() throws IOException {
    return open(at);
  }

  private static InputStream open(URL at) throws IOException {
    URLConnection connection = at.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
