package io.vitrine.booking.planner.line;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The partial lines of one search, in arrays that the next search uses again. Each stands in a
 * bucket of its day: those that end in the same run of days with the same minutes. Not for several
 * threads.
 */
final class Labels {

  private static final int NONE = -1;
  private static final int AT_FIRST = 1 << 12;
  private static final long GUARDS = 0x8080808080808080L;

  private double[] cost = new double[AT_FIRST];
  private long[] used = new long[AT_FIRST];
  private int[] before = new int[AT_FIRST];
  private int[] next = new int[AT_FIRST];
  private int[] bucket = new int[AT_FIRST];
  private short[] kind = new short[AT_FIRST];
  private int[] heads = new int[0];
  private int count;

  /** Labels that no search uses at the moment; as many as search at once. */
  static final class Store {

    private final ConcurrentLinkedQueue<Labels> free = new ConcurrentLinkedQueue<>();

    Labels take() {
      Labels labels = free.poll();
      return labels == null ? new Labels() : labels;
    }

    void giveBack(Labels labels) {
      free.add(labels);
    }
  }

  /** Forgets all and begins with one. */
  void begin(double price, int inBucket) {
    count = 0;
    write(price, 0, NONE, Line.FREE, inBucket);
  }

  /** From now on labels are offered for another day. */
  void nextDay(int buckets) {
    if (heads.length < buckets) {
      heads = new int[buckets];
    }
    Arrays.fill(heads, 0, buckets, NONE);
  }

  int count() {
    return count;
  }

  /** Whether no other label took its place. */
  boolean isKept(int label) {
    return bucket[label] != NONE;
  }

  int bucket(int label) {
    return bucket[label];
  }

  double cost(int label) {
    return cost[label];
  }

  long used(int label) {
    return used[label];
  }

  /** The label of the day before; -1 where there is none. */
  int before(int label) {
    return before[label];
  }

  int kind(int label) {
    return kind[label];
  }

  /**
   * Keeps a label unless another one of its bucket costs no more and used no more.
   *
   * @param most of one bucket; beyond, the dearest goes
   */
  void offer(int from, int inBucket, double price, long using, int shift, int most) {
    int dearest = NONE;
    int beforeDearest = NONE;
    int others = 0;
    int last = NONE;
    for (int other = heads[inBucket]; other != NONE; other = next[other]) {
      if (cost[other] <= price && isNoMore(used[other], using)) {
        return;
      }
      if (price <= cost[other] && isNoMore(using, used[other])) {
        drop(inBucket, last, other);
      } else {
        others++;
        if (dearest == NONE || cost[other] > cost[dearest]) {
          dearest = other;
          beforeDearest = last;
        }
        last = other;
      }
    }
    if (others >= most) {
      if (cost[dearest] <= price) {
        return;
      }
      drop(inBucket, beforeDearest, dearest);
    }
    int label = write(price, using, from, shift, inBucket);
    next[label] = heads[inBucket];
    heads[inBucket] = label;
  }

  private void drop(int inBucket, int previous, int label) {
    bucket[label] = NONE;
    if (previous == NONE) {
      heads[inBucket] = next[label];
    } else {
      next[previous] = next[label];
    }
  }

  private int write(double price, long using, int from, int shift, int inBucket) {
    if (count == cost.length) {
      cost = Arrays.copyOf(cost, 2 * count);
      used = Arrays.copyOf(used, 2 * count);
      before = Arrays.copyOf(before, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
      bucket = Arrays.copyOf(bucket, 2 * count);
      kind = Arrays.copyOf(kind, 2 * count);
    }
    cost[count] = price;
    used[count] = using;
    before[count] = from;
    bucket[count] = inBucket;
    kind[count] = (short) shift;
    return count++;
  }

  /** Whether the one is no more than the other in each of eight fields of seven bits. */
  static boolean isNoMore(long one, long other) {
    return (((other | GUARDS) - one) & GUARDS) == GUARDS;
  }
}
