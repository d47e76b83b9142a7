package io.vitrine.store.aftersale.rest;

import io.vitrine.store.aftersale.followup.FollowUpTask;
import io.vitrine.store.aftersale.followup.FollowUps;
import io.vitrine.store.aftersale.followup.ReadTask;
import java.time.LocalDate;
import java.util.List;

/** A task on the line. */
public final class FollowUpJson {

  private FollowUpJson() {}

  /** A letter in somebody's own words. */
  public record Written(String subject, String text) {}

  /** What becomes of a task. */
  public record Word(String state, String words, LocalDate laterOn) {}

  /** The number of what was written. */
  public record Made(String id) {}

  /** How many tasks are new, and how many consents were taken back. */
  public record Found(int tasks, int stopped) {}

  /** A task in a list. */
  public record Item(
      String id,
      String client,
      String name,
      String adviserName,
      String reason,
      String subject,
      String wordsFr,
      String wordsEn,
      LocalDate dueOn,
      String state) {
    static Item of(FollowUpTask task, String name, String adviserName) {
      return new Item(
          task.getId(),
          task.getClient(),
          name,
          adviserName,
          task.getReason().name(),
          task.getSubject(),
          task.getWordsFr(),
          task.getWordsEn(),
          task.getDueOn(),
          task.getState().name());
    }

    static Item of(FollowUps.Row row) {
      return of(row.task(), row.name(), row.adviserName());
    }
  }

  /** A page of what is to be done. */
  public record Page(String shop, long total, int page, List<Item> items) {}

  /** A task whole; {@code against} is the code of what forbids a letter, or {@code null}. */
  public record Whole(Item task, String shop, String against, boolean callable, String words) {
    static Whole of(ReadTask.View view) {
      return new Whole(
          Item.of(view.task(), view.client().name(), view.client().adviserName().orElse(null)),
          view.task().getShop(),
          view.against().map(why -> why.key()).orElse(null),
          view.callable(),
          view.task().getWords());
    }
  }
}
