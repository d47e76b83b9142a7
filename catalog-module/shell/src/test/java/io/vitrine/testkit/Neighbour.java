package io.vitrine.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Plays the other modules for the server under test: answers what a test tells it to, notes what it
 * was asked, can be away and come back.
 */
public final class Neighbour implements AutoCloseable {

  /** A request that arrived. */
  public record Asked(
      String method, String path, String query, String body, String authorization) {}

  /** An answer to give. */
  public record Answer(int status, String contentType, String body) {
    public static Answer json(String body) {
      return new Answer(200, "application/json", body);
    }
  }

  private final Map<String, Function<Asked, Answer>> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  /** A neighbour on the port that the server under test was told. */
  public static Neighbour present() {
    Neighbour neighbour = new Neighbour();
    neighbour.comeBack();
    return neighbour;
  }

  /** Answers every path that begins so; the longest beginning wins. */
  public Neighbour answering(String path, Function<Asked, Answer> answer) {
    answers.put(path, answer);
    return this;
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** Stops answering, as a machine does whose line is cut. */
  public void goAway() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  public void comeBack() {
    try {
      int port = Integer.getInteger("vitrine.neighbourPort");
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.setExecutor(Executors.newFixedThreadPool(8));
      server.createContext("/", this::handle);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    goAway();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked question =
          new Asked(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              exchange.getRequestURI().getQuery(),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              exchange.getRequestHeaders().getFirst("Authorization"));
      asked.add(question);
      Answer answer =
          answers.keySet().stream()
              .filter(question.path()::startsWith)
              .max(java.util.Comparator.comparingInt(String::length))
              .map(answers::get)
              .map(given -> given.apply(question))
              .orElse(new Answer(404, "application/problem+json", "{\"status\":404}"));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
