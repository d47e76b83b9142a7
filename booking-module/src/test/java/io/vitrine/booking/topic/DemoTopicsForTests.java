package io.vitrine.booking.topic;

/** Topics of the demonstration house. */
public final class DemoTopicsForTests {

  private DemoTopicsForTests() {}

  public static Topic salon() {
    return DemoTopics.sheets().stream()
        .filter(sheet -> sheet.topic().equals("salon"))
        .map(sheet -> new Topic(sheet, 0))
        .findFirst()
        .orElseThrow();
  }
}
