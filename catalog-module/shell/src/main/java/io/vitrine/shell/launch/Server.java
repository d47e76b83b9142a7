package io.vitrine.shell.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One Payara Micro with the WARs of the product, as a child process of this one. */
final class Server {

  /**
   * The first compiler alone, for a quick start; it would keep 48 MB for compiled code, which three
   * modules fill, and a machine without room for code fails wherever it happens to be.
   */
  private static final String C1_ONLY =
      "-Xmx1g -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

  /**
   * Payara's services start in four threads, and now and then two of them stumble over one list
   * (HK2, {@code SystemDescriptor.invokeInstanceListeners}): the server then ends while it starts.
   */
  private static final String ONE_STARTING_THREAD = "-Dorg.glassfish.maxStartupThreads=1";

  private static final Duration GRACE = Duration.ofSeconds(25);
  private static final Duration TELLING = Duration.ofSeconds(10);

  private final Settings settings;
  private final Process process;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile boolean stopping;

  private Server(Settings settings, Process process) {
    this.settings = settings;
    this.process = process;
  }

  static Server start(Settings settings) throws IOException {
    Path logs = settings.log().getParent();
    Files.createDirectories(logs);
    Files.createDirectories(settings.data().resolve("tmp"));
    ProcessBuilder builder = new ProcessBuilder(command(settings));
    builder.environment().putAll(settings.serverEnvironment());
    builder.redirectErrorStream(true);
    builder.redirectOutput(settings.log().toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.directory(settings.data().toFile());
    return new Server(settings, builder.start());
  }

  private static List<String> command(Settings settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String options = settings.environment().get("VITRINE_JAVA_OPTIONS");
    String given = options == null ? C1_ONLY : options;
    command.addAll(List.of(given.trim().split("\\s+")));
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + settings.data().resolve("tmp"));
    command.add("-Dnet.fortuna.ical4j.timezone.update.enabled=false");
    command.add(ONE_STARTING_THREAD);
    command.add("-jar");
    command.add(settings.payara().toString());
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--port", String.valueOf(settings.port())));
    command.addAll(List.of("--prebootcommandfile", preboot(settings).toString()));
    settings
        .wars()
        .forEach(
            (context, war) -> {
              command.addAll(List.of("--deploy", war.toString()));
              if (context.equals("/")) {
                command.addAll(List.of("--contextroot", "/"));
              }
            });
    return command;
  }

  private static Path preboot(Settings settings) throws IOException {
    String prefix = "set configs.config.server-config.network-config.";
    String http = prefix + "protocols.protocol.http-listener.http.";
    Path file = settings.data().resolve("tmp").resolve("preboot.txt");
    Files.write(
        file,
        List.of(
            prefix + "network-listeners.network-listener.http-listener.address=" + settings.host(),
            http + "compression=on",
            http
                + "compressable-mime-type=text/html,text/css,text/javascript,"
                + "application/javascript,application/json,application/problem+json,image/svg+xml",
            http + "compression-min-size-bytes=1024"));
    return file;
  }

  /**
   * Waits until every WAR answers, as long as the start moves on; a WAR that failed to deploy does
   * not stop the server by itself.
   *
   * @param rest how long nothing may move
   * @param told hears how far it is, each time that has moved on; at most every ten seconds
   */
  void awaitReady(Duration rest, Consumer<Standing> told) throws InterruptedException {
    Patience patience = new Patience(rest, System::nanoTime);
    Standing said = new Standing(Map.of());
    long next = System.nanoTime();
    Standing standing = standing();
    while (!standing.isReady()) {
      if (!process.isAlive()) {
        throw new CannotStart("The server ended while it started; see " + settings.log());
      }
      if (patience.isOver(standing) || failedToDeploy()) {
        stop();
        throw new CannotStart("No answer from " + standing.said() + "; see " + settings.log());
      }
      if (standing.isTold() && !standing.equals(said) && System.nanoTime() - next >= 0) {
        told.accept(standing);
        said = standing;
        next = System.nanoTime() + TELLING.toNanos();
      }
      TimeUnit.MILLISECONDS.sleep(300);
      standing = standing();
    }
  }

  private Standing standing() {
    Map<String, String> missing = new HashMap<>();
    settings
        .wars()
        .keySet()
        .forEach(context -> missing(context).ifPresent(why -> missing.put(context, why)));
    return new Standing(missing);
  }

  private boolean failedToDeploy() {
    try {
      return Files.readString(settings.log(), java.nio.charset.StandardCharsets.ISO_8859_1)
          .contains("Exception while loading the app");
    } catch (IOException e) {
      return false;
    }
  }

  /** Nothing for a WAR that is ready; otherwise what it says of itself. */
  private Optional<String> missing(String context) {
    String path = context.equals("/") ? "/api/v1/ready" : context + "/api/v1/ready";
    String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + host + ":" + settings.port() + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Optional.empty()
          : Optional.of(Standing.waitsFor(answer.body()));
    } catch (IOException e) {
      return Optional.of("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("");
    }
  }

  int await() throws InterruptedException {
    return process.waitFor();
  }

  boolean isStopping() {
    return stopping;
  }

  /** Asks the server to stop, and ends it if it does not within the grace time. */
  void stop() {
    stopping = true;
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
