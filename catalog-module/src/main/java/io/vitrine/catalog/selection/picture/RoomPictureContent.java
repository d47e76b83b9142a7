package io.vitrine.catalog.selection.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is seen on a picture of a room, as JPEG. */
@Entity
@Table(name = "selection_picture_content", schema = "catalog")
class RoomPictureContent {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "content")
  private byte[] content;

  /** For JPA. */
  protected RoomPictureContent() {}

  RoomPictureContent(String id, byte[] content) {
    this.id = id;
    this.content = content;
  }

  byte[] content() {
    return content;
  }
}
