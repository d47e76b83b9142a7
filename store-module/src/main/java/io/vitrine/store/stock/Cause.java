package io.vitrine.store.stock;

/**
 * Why a level moves, and by whom.
 *
 * @param of the number of the sale, refund, dossier, transfer or count sheet it belongs to; {@code
 *     null} where it stands for itself
 * @param reason in words, or {@code null}
 * @param by the staff number, or the name of what does it by itself
 * @param key of the request that asked for it, or {@code null}
 */
public record Cause(MoveKind kind, String of, String reason, String by, String key) {

  /**
   * @param reason needed where more goes than is free
   */
  static Cause sale(String sale, String reason, String by) {
    return new Cause(MoveKind.SALE, sale, reason, by, null);
  }

  static Cause comingBack(String refund, String by) {
    return new Cause(MoveKind.RETURN, refund, null, by, null);
  }

  static Cause unsaleable(String refund, String reason, String by) {
    return new Cause(MoveKind.BREAKAGE, refund, reason, by, null);
  }

  static Cause setAside(String dossier, String by) {
    return new Cause(MoveKind.SET_ASIDE, dossier, null, by, null);
  }

  static Cause release(String dossier, String reason, String by) {
    return new Cause(MoveKind.RELEASE, dossier, reason, by, null);
  }

  /**
   * @param note what it came with, such as the delivery note's number; may be {@code null}
   */
  public static Cause receipt(String note, String by, String key) {
    return new Cause(MoveKind.RECEIPT, null, note, by, key);
  }

  public static Cause breakage(String reason, String by, String key) {
    return new Cause(MoveKind.BREAKAGE, null, reason, by, key);
  }

  public static Cause transferOut(String transfer, String by) {
    return new Cause(MoveKind.TRANSFER_OUT, transfer, null, by, null);
  }

  public static Cause transferIn(String transfer, String by) {
    return new Cause(MoveKind.TRANSFER_IN, transfer, null, by, null);
  }

  public static Cause count(String sheet, String reason, String by) {
    return new Cause(MoveKind.COUNT, sheet, reason, by, null);
  }

  /**
   * @param reason what holds it back, such as the number of a recall
   */
  static Cause heldBack(String reason, String by) {
    return new Cause(MoveKind.HELD_BACK, null, reason, by, null);
  }

  static Cause letGo(String reason, String by) {
    return new Cause(MoveKind.LET_GO, null, reason, by, null);
  }

  static Cause opening(String by) {
    return new Cause(MoveKind.OPENING, null, null, by, null);
  }
}
