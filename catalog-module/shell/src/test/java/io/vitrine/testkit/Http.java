package io.vitrine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Short HTTP for tests: one request, one answer, nothing followed or retried. */
public final class Http {

  private static final HttpClient CLIENT = client();

  private Http() {}

  /** The server closes a connection that was idle for half a minute; ours are given up before. */
  private static HttpClient client() {
    System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
  }

  public static HttpResponse<String> get(URI base, String path, String... headers) {
    return send(request(base, path, headers).GET());
  }

  public static HttpResponse<String> post(URI base, String path, String json, String... headers) {
    return send(body("POST", base, path, json, headers));
  }

  public static HttpResponse<String> put(URI base, String path, String json, String... headers) {
    return send(body("PUT", base, path, json, headers));
  }

  public static HttpResponse<String> delete(URI base, String path, String... headers) {
    return send(request(base, path, headers).DELETE());
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static HttpRequest.Builder request(URI base, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpRequest.Builder body(
      String method, URI base, String path, String json, String... headers) {
    return request(base, path, headers)
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(json));
  }
}
