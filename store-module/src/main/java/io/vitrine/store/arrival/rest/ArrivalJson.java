package io.vitrine.store.arrival.rest;

import io.vitrine.store.arrival.Visitor;
import io.vitrine.store.arrival.Visits;
import io.vitrine.store.arrival.Welcome;
import java.time.Instant;
import java.util.List;

/** Arrivals on the line. */
public final class ArrivalJson {

  private ArrivalJson() {}

  /** A code typed in a shop. */
  public record CodeTyped(String shop, String code) {}

  /**
   * What a phone says that scanned a shop's screen.
   *
   * @param shopCode on the screen
   * @param code of an appointment, or none and a topic
   */
  public record Scanned(
      String shop, String shopCode, String code, String topic, String firstName, String language) {}

  /** What the screen in the shop may say to who typed a right code; no number of the house. */
  public record Greeting(String guest, String adviser, Instant from, String zone, Name topic) {

    static Greeting of(Welcome welcome) {
      return new Greeting(
          welcome.guest(),
          welcome.adviser(),
          welcome.startsAt(),
          welcome.zone().getId(),
          new Name(welcome.topicInFrench(), welcome.topicInEnglish()));
    }
  }

  /** A text in both languages. */
  public record Name(String fr, String en) {}

  /** Somebody was received. */
  public record Received(String visit, String shop, String appointment) {}

  /** Somebody without an appointment; {@code language} is French unless told. */
  public record NewVisitor(String shop, String firstName, String topic, String language) {}

  /**
   * Somebody who waits or is advised.
   *
   * @param number of the day, by which she is called who said no name
   */
  public record Waiting(
      String visit,
      int number,
      String firstName,
      Name topic,
      String state,
      Instant since,
      String staffName) {

    static Waiting of(Visitor visitor) {
      return new Waiting(
          visitor.visit(),
          visitor.number(),
          visitor.firstName(),
          new Name(visitor.topicInFrench(), visitor.topicInEnglish()),
          visitor.state().name(),
          visitor.cameAt(),
          visitor.staffName());
    }
  }

  /** All who are here without an appointment; a shop holds few enough for one page. */
  public record Queue(int total, List<Waiting> items) {}

  /** A page of visits. */
  public record VisitPage(long total, int page, int size, List<Visits.Row> items) {}

  /** How a visit ended. */
  public record Ended(String visit, String outcome) {}
}
