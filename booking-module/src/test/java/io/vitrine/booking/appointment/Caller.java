package io.vitrine.booking.appointment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls from an address of its own (127.1.x.y), because attempts to book are counted by address.
 * HTTP/1.0: the answer ends with the connection.
 */
public final class Caller {

  private static final String JSON = "application/json";

  private final InetAddress address;
  private final URI base;

  private Caller(String address, URI base) {
    try {
      this.address = InetAddress.getByName(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.base = base;
  }

  public static Caller from(String address, URI base) {
    return new Caller(address, base);
  }

  /** What came back. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public JsonObject json() {
      try (var reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, JSON, headers);
  }

  /** As a form without a page does. */
  public Answer postForm(String path, String form) {
    return send("POST", path, form, "application/x-www-form-urlencoded");
  }

  public Answer put(String path, String json, String... headers) {
    return send("PUT", path, json, JSON, headers);
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, "", JSON, headers);
  }

  public Answer head(String path) {
    return send("HEAD", path, "", JSON);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, "", JSON, headers);
  }

  private Answer send(String method, String path, String sent, String type, String... headers) {
    byte[] body = sent.getBytes(StandardCharsets.UTF_8);
    StringBuilder head =
        new StringBuilder(method + " " + base.resolve(path).getRawPath() + query(path))
            .append(" HTTP/1.0\r\nHost: ")
            .append(base.getAuthority())
            .append("\r\nContent-Type: ")
            .append(type)
            .append("\r\nContent-Length: ")
            .append(body.length)
            .append("\r\n");
    for (int i = 0; i < headers.length; i += 2) {
      head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
    }
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(address, 0));
      socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), 10_000);
      socket.setSoTimeout(60_000);
      var out = socket.getOutputStream();
      out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
      out.write(body);
      out.flush();
      return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String query(String path) {
    String query = base.resolve(path).getRawQuery();
    return query == null ? "" : "?" + query;
  }

  private static Answer read(String whole) {
    int end = whole.indexOf("\r\n\r\n");
    String[] lines = whole.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, whole.substring(end + 4));
  }
}
