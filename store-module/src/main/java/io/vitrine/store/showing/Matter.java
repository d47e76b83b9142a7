package io.vitrine.store.showing;

import java.util.List;

/**
 * One statement of what matters now.
 *
 * @param words what its sentence needs, in the order of the sentence: texts, numbers, days
 */
public record Matter(Kind kind, List<Object> words) {

  /** What it is about, in the order in which an adviser needs to know it. */
  public enum Kind {
    /** What she dislikes, because she said so. */
    DISLIKES,
    /** What she wrote for this visit. */
    MESSAGE,
    /**
     * What she answered to the preparation: words or an empty text, then what she rather would not.
     */
    ANSWERED,
    /** Her room and its measures. */
    ROOM,
    /** What the shop promised: a quote with its last day, an order. */
    PROMISED,
    /** What was to come next after the last visit. */
    AGREED,
    /** What she did not take last time, and why. */
    LEFT,
    /** What she liked last time. */
    LIKED,
    /** What the last adviser noted. */
    NOTED,
    /** How much of what she came for stands here. */
    STANDS,
    /** What she has at home from us. */
    OWNS
  }
}
