package io.vitrine.booking.planner.shop;

/**
 * What is worth how much, in hundredths of the minute that one person too few costs.
 *
 * @param missing each minute that one person is missing
 * @param nobody each minute that nobody at all is there though somebody is needed, on top
 * @param unskilled each minute that a skill is missing
 * @param idle each minute that one person more than needed is there
 * @param crowded each minute that one person is there beyond an even share of those too many, on
 *     top
 * @param underContract each minute of a week below what is agreed
 * @param overContract each minute of a week above it
 * @param shift each shift, so that few long ones are preferred to many short ones
 * @param wish a wish that is not granted
 * @param unfair each weekend, late shift or Sunday beyond a fair share
 * @param change each shift that is not as it stands in the rota
 */
public record Weights(
    int missing,
    int nobody,
    int unskilled,
    int idle,
    int crowded,
    int underContract,
    int overContract,
    long shift,
    long wish,
    long unfair,
    long change) {

  /** For a week that nobody has seen yet. */
  public static final Weights FRESH =
      new Weights(100, 200, 60, 4, 5, 70, 90, 1_500, 6_000, 1_500, 0);

  /** For a week that people have arranged their lives by. */
  public Weights changingLittle() {
    return new Weights(
        missing,
        nobody,
        unskilled,
        idle,
        crowded,
        underContract,
        overContract,
        shift,
        wish,
        unfair,
        9_000);
  }
}
