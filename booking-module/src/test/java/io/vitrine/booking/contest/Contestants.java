package io.vitrine.booking.contest;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.contest.History.Act;
import io.vitrine.booking.contest.History.Line;
import io.vitrine.booking.contest.History.Phase;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A process of clients who fight for few times: they book, send twice, hold first, send again when
 * nothing came back, move and cancel. Ends when the file {@code stop} lies in the folder.
 */
public final class Contestants {

  /** Between two tries of one client at a server that is dead or starts: it needs the processor. */
  private static final Duration BREATH = Duration.ofMillis(250);

  private static final int NOT_FOUND = 404;

  private final List<URI> servers;
  private final Path folder;
  private final String shop;
  private final List<String> staff;
  private final List<String> times;
  private final History history;

  private Contestants(String[] told, History history) {
    this.servers = Stream.of(told[0].split(",")).map(URI::create).toList();
    this.folder = Path.of(told[1]);
    this.shop = told[3];
    this.staff = List.of(told[4].split(","));
    this.times = List.of(told[5].split(","));
    this.history = history;
  }

  /** Told: servers, folder, name, shop, staff, times, how many clients. */
  public static void main(String[] told) throws InterruptedException {
    try (History history = new History(Path.of(told[1]).resolve(told[2] + ".tsv"))) {
      Contestants contestants = new Contestants(told, history);
      int clients = Integer.parseInt(told[6]);
      ExecutorService people = Executors.newFixedThreadPool(clients);
      for (int i = 0; i < clients; i++) {
        long seed = told[2].hashCode() * 1_000L + i;
        people.execute(() -> contestants.new Client(new Random(seed)).play());
      }
      people.shutdown();
      people.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  /** An appointment a client has been promised. */
  private record Mine(String key, String number, String link) {}

  private final class Client {

    private final Random random;
    private final List<Mine> mine = new ArrayList<>();

    Client(Random random) {
      this.random = random;
    }

    void play() {
      while (!Files.exists(folder.resolve("stop"))) {
        int what = random.nextInt(10);
        if (mine.isEmpty() || what < 6) {
          book();
        } else if (what < 8) {
          move(mine.get(random.nextInt(mine.size())));
        } else {
          cancel(mine.remove(random.nextInt(mine.size())));
        }
      }
    }

    private void book() {
      String key = UUID.randomUUID().toString();
      String who = random.nextInt(3) == 0 ? "" : any(staff);
      String from = any(times);
      String holder = random.nextInt(4) == 0 ? hold(who, from) : null;
      if (random.nextInt(5) == 0) {
        var twin = CompletableFuture.supplyAsync(() -> send(key, who, from, holder));
        send(key, who, from, holder);
        twin.join();
      } else {
        Phase known = send(key, who, from, holder);
        for (int again = 0; known == Phase.UNKNOWN && again < random.nextInt(4); again++) {
          known = send(key, who, from, holder);
        }
      }
    }

    private String hold(String who, String from) {
      try {
        Answer answer = caller().post("api/v1/holds", wish(who, from) + "}");
        return answer.status() == 201 ? answer.json().getString("holderKey") : null;
      } catch (RuntimeException nothingCame) {
        return null;
      }
    }

    private Phase send(String key, String who, String from, String holder) {
      String body =
          wish(who, from)
              + ",\"customer\":{\"name\":\"C\",\"email\":\"c@example.org\",\"phone\":null},"
              + "\"message\":\"\",\"selection\":null}";
      List<String> headers = new ArrayList<>(List.of("Idempotency-Key", key));
      if (holder != null) {
        headers.addAll(List.of("Holder-Key", holder));
      }
      history.write(new Line(Act.BOOK, Phase.SENT, key, "", who, from));
      try {
        Answer answer = caller().post("api/v1/appointments", body, headers.toArray(new String[0]));
        Phase known = known(answer);
        if (known == Phase.CONFIRMED) {
          var told = answer.json();
          String link = told.getString("link");
          keep(new Mine(key, told.getString("number"), link.substring(link.lastIndexOf('/') + 1)));
          history.write(
              new Line(
                  Act.BOOK,
                  known,
                  key,
                  told.getString("number"),
                  told.getString("staff"),
                  told.getString("from")));
        } else {
          history.write(new Line(Act.BOOK, known, key, "", who, from));
        }
        return known;
      } catch (RuntimeException nothingCame) {
        return unknown(new Line(Act.BOOK, Phase.UNKNOWN, key, "", who, from));
      }
    }

    private synchronized void keep(Mine promised) {
      if (mine.stream().noneMatch(other -> other.number().equals(promised.number()))) {
        mine.add(promised);
      }
    }

    private void move(Mine it) {
      String from = any(times);
      String who = any(staff);
      act(
          Act.MOVE,
          it,
          "moves",
          "{\"from\":\"" + from + "\",\"staff\":\"" + who + "\"}",
          who,
          from);
    }

    private void cancel(Mine it) {
      act(Act.CANCEL, it, "cancellation", "", "", "");
    }

    private void act(Act act, Mine it, String verb, String body, String who, String from) {
      history.write(new Line(act, Phase.SENT, it.key(), it.number(), who, from));
      try {
        Answer answer =
            caller()
                .post(
                    "api/v1/appointments/" + it.number() + "/" + verb,
                    body,
                    "Appointment-Link",
                    it.link());
        history.write(new Line(act, known(answer), it.key(), it.number(), who, from));
      } catch (RuntimeException nothingCame) {
        unknown(new Line(act, Phase.UNKNOWN, it.key(), it.number(), who, from));
      }
    }

    private Phase unknown(Line line) {
      history.write(line);
      LockSupport.parkNanos(BREATH.toNanos());
      return Phase.UNKNOWN;
    }

    private String wish(String who, String from) {
      return "{\"shop\":\"%s\",\"topic\":\"salon\",\"staff\":%s,\"from\":\"%s\",\"language\":\"fr\""
          .formatted(shop, who.isEmpty() ? "null" : "\"" + who + "\"", from);
    }

    /** From an address of its own each time: attempts are counted by address. */
    private Caller caller() {
      URI server = servers.get(random.nextInt(servers.size()));
      return Caller.from("127.9." + random.nextInt(256) + "." + (1 + random.nextInt(254)), server);
    }

    private String any(List<String> of) {
      return of.get(random.nextInt(of.size()));
    }
  }

  /** A server without its module answers 404 in its own words; the module's 404 is a problem. */
  private static boolean isNotThere(Answer answer) {
    String type = answer.headers().getOrDefault("content-type", "");
    return answer.status() == NOT_FOUND && !type.startsWith("application/problem+json");
  }

  private static Phase known(Answer answer) {
    if (isNotThere(answer)) {
      LockSupport.parkNanos(BREATH.toNanos());
    }
    if (answer.status() / 100 == 2) {
      return Phase.CONFIRMED;
    }
    return answer.status() / 100 == 4 ? Phase.REFUSED : Phase.UNKNOWN;
  }
}
