package io.vitrine.store.aftersale.followup;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A task is done in another way, better not done, or put off. */
@ApplicationScoped
public class SettleTask {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST = 500;

  private final TaskDoor door;
  private final Clock clock;

  @Inject
  public SettleTask(TaskDoor door, Clock clock) {
    this.door = door;
    this.clock = clock;
  }

  /**
   * What becomes of it.
   *
   * @param as DONE, NOT_WANTED or LATER
   * @param words why; needed for NOT_WANTED
   * @param laterOn for LATER alone, a day to come
   */
  public record Word(FollowUpTask.State as, String words, LocalDate laterOn) {
    public Word {
      words = words == null ? "" : words.strip();
      if (as == null || as == FollowUpTask.State.TODO || as == FollowUpTask.State.SENT) {
        throw new InvalidValue("a task is done, not wanted, or put off");
      }
      if (words.length() > LONGEST || (as == FollowUpTask.State.LATER) != (laterOn != null)) {
        throw new InvalidValue("words have at most 500 characters; what is put off has a day");
      }
    }
  }

  @Transactional
  public AfterSaleAnswer<FollowUpTask.State> settle(String id, Word word, Acting by) {
    return door.hold(id, by)
        .then(
            task -> {
              Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
              if (task.getState().isSettled()) {
                return AfterSaleAnswer.refused(AfterSaleRefusal.SETTLED_ALREADY);
              }
              if (word.as() == FollowUpTask.State.NOT_WANTED
                  && word.words().length() < SHORTEST_REASON) {
                return AfterSaleAnswer.refused(AfterSaleRefusal.SAY_WHY);
              }
              if (word.as() == FollowUpTask.State.LATER) {
                LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
                if (!word.laterOn().isAfter(today)) {
                  return AfterSaleAnswer.refused(AfterSaleRefusal.PAST_DAY);
                }
                task.putOff(word.laterOn(), word.words());
              } else {
                task.settle(word.as(), word.words(), by, now);
              }
              return AfterSaleAnswer.done(task.getState());
            });
  }
}
