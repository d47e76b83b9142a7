package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.kept.Length;
import java.time.Instant;
import java.util.List;

/**
 * A selection as it is read.
 *
 * @param token its own number, which only its owner's browser knows once the links were renewed
 * @param name {@code null} while nobody named it
 * @param note about the whole list, {@code null} where there is none
 * @param version grows with each change
 * @param until when it is forgotten unless somebody opens it before
 */
public record SelectionView(
    String token,
    String name,
    String note,
    long version,
    Instant changed,
    Instant until,
    Links links,
    List<Item> items,
    List<Measure> measures,
    List<Picture> pictures) {

  /**
   * @param note {@code null} where there is none
   */
  public record Item(String sku, String note, int position) {}

  /** A length at home: "mur", 2,10 m. */
  public record Measure(String label, Length length) {}

  /**
   * A picture of the room.
   *
   * @param id the part of its address that nobody can guess
   */
  public record Picture(String id, int width, int height) {

    /** Its address below the root of the catalogue. */
    public String address() {
      return "/api/v1/selection-pictures/" + id;
    }
  }

  /**
   * The links that lead to it. They are told to its owner alone.
   *
   * @param read reads it
   * @param readShared false when the owner took the link to read back: nobody has this one
   * @param edit takes part, {@code null} while nobody may
   * @param carry by which its owner alone carries it to an appointment; {@code null} for a list
   *     from before there was one
   */
  public record Links(String read, boolean readShared, String edit, String carry) {}

  public boolean hasRoomForPicture() {
    return pictures.size() < Selection.MOST_PICTURES;
  }

  public boolean holds(String sku) {
    return items.stream().anyMatch(item -> item.sku().equals(sku));
  }
}
