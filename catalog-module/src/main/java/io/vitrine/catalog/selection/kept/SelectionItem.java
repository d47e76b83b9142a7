package io.vitrine.catalog.selection.kept;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One kept variant. */
@PersonalData(
    columns = {"note"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "her note on an article",
    basis = PersonalData.Basis.CONTRACT,
    kept = "with the list")
@Entity
@Table(name = "selection_item", schema = "catalog")
@IdClass(SelectionItem.Key.class)
public class SelectionItem {

  /** A note has at most this many characters. */
  public static final int LONGEST_NOTE = 500;

  @Id
  @Column(name = "selection")
  private String selection;

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "position")
  private int position;

  @Column(name = "note")
  private String note;

  /** For JPA. */
  protected SelectionItem() {}

  SelectionItem(String selection, String sku, int position, String note) {
    this.selection = selection;
    this.sku = sku;
    this.position = position;
    note(note);
  }

  public String sku() {
    return sku;
  }

  public int position() {
    return position;
  }

  public String note() {
    return note;
  }

  public void note(String words) {
    note = PlainWords.lines(words, LONGEST_NOTE);
  }

  void stand(int at) {
    position = at;
  }

  /** Selection and variant number together. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String selection;
    private String sku;

    /** For JPA. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(selection, key.selection)
          && Objects.equals(sku, key.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(selection, sku);
    }
  }
}
