package io.vitrine.shell.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The run command: {@code Launch --payara JAR --home DIR --war CONTEXT=FILE … [--demo]}. Configured
 * by {@code VITRINE_PORT}, {@code VITRINE_HOST}, {@code VITRINE_DATA}, {@code VITRINE_DB_URL},
 * {@code VITRINE_DB_USER}, {@code VITRINE_DB_PASSWORD}. Ends with status 2 and one sentence when it
 * cannot start, 0 when it was stopped by a signal, 1 when the server ended by itself.
 */
public final class Launch {

  /** How long a start may stand still. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Launch() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws InterruptedException {
    try {
      Settings settings = Settings.from(arguments, System.getenv());
      Files.createDirectories(settings.data());
      try (FileChannel channel =
              FileChannel.open(
                  settings.data().resolve(".running"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          throw new CannotStart(
              "Another Vitrine is running on the data directory "
                  + settings.data()
                  + ": stop it, or choose another directory with VITRINE_DATA.");
        }
        return serve(settings);
      }
    } catch (CannotStart reason) {
      System.err.println(reason.getMessage());
      return 2;
    } catch (IOException e) {
      System.err.println("Vitrine could not start: " + e.getMessage());
      return 2;
    }
  }

  private static int serve(Settings settings) throws IOException, InterruptedException {
    settings.checkPort();
    settings.checkDatabase();
    Server server = Server.start(settings);
    Thread stop = new Thread(server::stop, "vitrine-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    System.out.println(
        "Vitrine is starting on " + settings.address() + " (log: " + settings.log() + ")");
    server.awaitReady(
        PATIENCE, standing -> System.out.println("Still waiting for " + standing.said()));
    System.out.println(Welcome.text(settings));
    int status = server.await();
    if (server.isStopping()) {
      return 0;
    }
    System.err.println(
        "The server ended by itself with status " + status + "; see " + settings.log());
    return 1;
  }
}
