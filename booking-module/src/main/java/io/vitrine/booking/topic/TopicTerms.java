package io.vitrine.booking.topic;

import io.vitrine.booking.slot.Effort;
import io.vitrine.shell.InvalidValue;

/**
 * What is agreed about a topic: its texts, the minutes it takes and how soon and how far ahead it
 * can be booked.
 *
 * @param bring what a customer is asked to bring; may be empty
 */
public record TopicTerms(
    TopicSheet.Words name,
    TopicSheet.Words about,
    TopicSheet.Words bring,
    Effort effort,
    int noticeMinutes,
    int horizonDays) {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_ABOUT = 300;
  public static final int LONGEST_BRING = 500;
  private static final int MOST_NOTICE = 14 * 24 * 60;
  private static final int MOST_DAYS = 365;

  public TopicTerms {
    name = checked(name, LONGEST_NAME, true);
    about = checked(about, LONGEST_ABOUT, true);
    bring = checked(bring, LONGEST_BRING, false);
    if (noticeMinutes < 0 || noticeMinutes > MOST_NOTICE) {
      throw new InvalidValue("the notice lies between 0 minutes and 14 days");
    }
    if (horizonDays < 1 || horizonDays > MOST_DAYS) {
      throw new InvalidValue("a topic can be booked between 1 and 365 days ahead");
    }
  }

  private static TopicSheet.Words checked(TopicSheet.Words said, int longest, boolean needed) {
    TopicSheet.Words words = said == null ? new TopicSheet.Words(null, null) : said;
    return new TopicSheet.Words(
        checked(words.fr(), longest, needed), checked(words.en(), longest, needed));
  }

  private static String checked(String said, int longest, boolean needed) {
    String text = said == null ? "" : said.strip();
    if (needed && text.isEmpty()) {
      throw new InvalidValue("a topic has a name and a description in both languages");
    }
    if (text.length() > longest || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new InvalidValue("a text has at most " + longest + " characters, none of them control");
    }
    return text;
  }
}
