package io.vitrine.booking.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.preparation.KeptReply;
import io.vitrine.booking.preparation.Prepared;
import io.vitrine.booking.preparation.Reply;
import io.vitrine.booking.preparation.Reply.Says;
import io.vitrine.booking.preparation.Reply.Verdict;
import io.vitrine.booking.preparation.ReplyColumn;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When somebody can answer what was prepared for her, and what an answer is. */
class ReplyTest {

  private static final Instant NOW = Instant.parse("2026-12-11T18:05:00Z");
  private static final Optional<KeptReply> NEVER = Optional.empty();
  private static final Reply NOT_THE_SMALL_ONE =
      new Reply("Plutôt clair.", List.of(new Verdict("AUB2", Says.RATHER_NOT)));

  @Test
  void a_word_or_a_tick_is_an_answer_as_long_as_the_visit_has_not_begun() {
    assertThat(refusal(true, NOT_THE_SMALL_ONE)).isEmpty();
    assertThat(refusal(true, new Reply("Merci !", null))).isEmpty();
    assertThat(refusal(false, NOT_THE_SMALL_ONE)).contains(OwnReason.NO_LONGER_OPEN);
    assertThat(refusal(true, new Reply(" ", List.of()))).contains(OwnReason.NOTHING_SAID);
  }

  @Test
  void nothing_prepared_and_something_no_longer_proposed_cannot_be_answered() {
    assertThat(ReplyToPreparation.refusal(true, Optional.empty(), NEVER, NOT_THE_SMALL_ONE))
        .contains(OwnReason.NOTHING_PREPARED);
    assertThat(refusal(true, new Reply("", List.of(new Verdict("GONE", Says.YES)))))
        .contains(OwnReason.PREPARED_ANEW);
  }

  @Test
  void twenty_answers_are_enough_for_anybody() {
    KeptReply kept = new KeptReply("R7K2M9");
    for (int i = 0; i < KeptReply.MOST; i++) {
      assertThat(
              ReplyToPreparation.refusal(
                  true, Optional.of(prepared()), Optional.of(kept), NOT_THE_SMALL_ONE))
          .isEmpty();
      kept.says(NOT_THE_SMALL_ONE, NOW.plusSeconds(i));
    }
    assertThat(
            ReplyToPreparation.refusal(
                true, Optional.of(prepared()), Optional.of(kept), NOT_THE_SMALL_ONE))
        .contains(OwnReason.SAID_OFTEN);
    assertThat(kept.repliedAt()).isEqualTo(NOW.plusSeconds(19));
  }

  @Test
  void long_words_and_two_words_on_one_article_are_none_and_what_is_kept_comes_back() {
    assertThatThrownBy(() -> new Reply("x".repeat(2_001), null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () ->
                new Reply(
                    "", List.of(new Verdict("A", Says.YES), new Verdict("A", Says.RATHER_NOT))))
        .isInstanceOf(InvalidValue.class);
    ReplyColumn column = new ReplyColumn();
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(NOT_THE_SMALL_ONE)))
        .isEqualTo(NOT_THE_SMALL_ONE);
  }

  private static Optional<OwnReason> refusal(boolean open, Reply said) {
    return ReplyToPreparation.refusal(open, Optional.of(prepared()), NEVER, said);
  }

  private static Prepared prepared() {
    return new Prepared(
        NOW,
        "Camille Roux",
        null,
        null,
        List.of(
            new Prepared.Proposal(
                "AUB2", "AUB2", null, null, null, Prepared.Reason.TOO_LARGE, null)),
        List.of());
  }
}
