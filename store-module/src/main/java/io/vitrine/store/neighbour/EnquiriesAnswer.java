package io.vitrine.store.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What somebody asked booking for, or that it could not be reached. */
public sealed interface EnquiriesAnswer permits EnquiriesAnswer.Told, EnquiriesAnswer.Away {

  <T> T fold(Function<Told, T> told, Function<Away, T> away);

  /**
   * A call or a question.
   *
   * @param dueAt until when an answer was promised
   * @param respondedAt when she had one, or {@code null}; so may text, answer and staffName be
   */
  record Enquiry(
      String id,
      String kind,
      Instant askedAt,
      Instant dueAt,
      Instant respondedAt,
      String text,
      String answer,
      String staffName) {}

  /** What booking told. */
  record Told(List<Enquiry> enquiries) implements EnquiriesAnswer {
    public Told {
      enquiries = List.copyOf(enquiries);
    }

    @Override
    public <T> T fold(Function<Told, T> told, Function<Away, T> away) {
      return told.apply(this);
    }
  }

  /**
   * @param why one sentence
   */
  record Away(String why) implements EnquiriesAnswer {
    @Override
    public <T> T fold(Function<Told, T> told, Function<Away, T> away) {
      return away.apply(this);
    }
  }
}
