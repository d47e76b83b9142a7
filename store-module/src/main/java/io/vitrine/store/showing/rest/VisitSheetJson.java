package io.vitrine.store.showing.rest;

import io.vitrine.store.showing.VisitEnd;
import io.vitrine.store.showing.VisitLine;
import io.vitrine.store.showing.VisitSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A visit with what was shown, on the line. */
public final class VisitSheetJson {

  private VisitSheetJson() {}

  /** A visit whole; {@code end} is null while nothing was said at its end. */
  public record Sheet(VisitSheet.Head visit, List<Line> lines, End end) {
    static Sheet of(VisitSheet sheet) {
      return new Sheet(
          sheet.head(),
          sheet.lines().stream().map(Line::of).toList(),
          sheet.ended().map(End::of).orElse(null));
    }
  }

  /** An article; what nobody said is null. */
  public record Line(
      String sku,
      String from,
      String note,
      String reaction,
      String became,
      String reason,
      String words,
      String paper) {
    static Line of(VisitLine line) {
      return new Line(
          line.sku(),
          line.from().name(),
          line.note(),
          line.reaction() == null ? null : line.reaction().name(),
          line.became() == null ? null : line.became().name(),
          line.why() == null ? null : line.why().reason().name(),
          line.why() == null ? null : line.why().words(),
          line.paper());
    }
  }

  /** What was said at the end. */
  public record End(
      String next, String words, LocalDate on, String note, Instant saidAt, String saidBy) {
    static End of(VisitEnd end) {
      return new End(
          end.next().kind().name(),
          end.next().words(),
          end.next().on(),
          end.note().orElse(null),
          end.saidAt(),
          end.saidByName());
    }
  }

  /** An article that nobody had planned. */
  public record Found(String sku) {}

  /** How an article was taken; null takes the word back. */
  public record Reacted(String reaction) {}

  /** THINKING, NOT with a reason, or null for open. */
  public record Said(String fate, String reason, String words) {}

  /** What is said at the end; {@code on} is a day such as 2026-12-12. */
  public record Ending(String next, String words, String on, String note) {}

  /** What was noted. */
  public record Noted(String of) {}
}
