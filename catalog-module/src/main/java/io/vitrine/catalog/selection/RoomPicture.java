package io.vitrine.catalog.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One picture of a room; what is seen on it is kept beside it, in {@code selection.picture}. */
@Entity
@Table(name = "selection_picture", schema = "catalog")
class RoomPicture {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "selection")
  private String selection;

  @Column(name = "position")
  private int position;

  @Column(name = "width")
  private int width;

  @Column(name = "height")
  private int height;

  /** For JPA. */
  protected RoomPicture() {}

  RoomPicture(String selection, int position, SelectionView.Picture picture) {
    this.id = picture.id();
    this.selection = selection;
    this.position = position;
    this.width = picture.width();
    this.height = picture.height();
  }

  String id() {
    return id;
  }

  int position() {
    return position;
  }

  SelectionView.Picture view() {
    return new SelectionView.Picture(id, width, height);
  }
}
