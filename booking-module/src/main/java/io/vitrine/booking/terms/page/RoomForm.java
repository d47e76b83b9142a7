package io.vitrine.booking.terms.page;

import io.vitrine.booking.room.Room;

/** The fields of a room. */
public final class RoomForm {

  private String code;
  private String kind;
  private String nameFr;
  private String nameEn;
  private boolean inUse = true;
  private boolean filled;

  void show(Room room) {
    code = room.room();
    kind = room.kind();
    nameFr = room.frenchName();
    nameEn = room.englishName();
    inUse = room.inUse();
    filled = true;
  }

  Room room(String shop) {
    return new Room(
        stripped(code), shop, stripped(kind), stripped(nameFr), stripped(nameEn), inUse);
  }

  /** Whether it began with a room that there is already. */
  boolean isFilled() {
    return filled;
  }

  private static String stripped(String text) {
    return text == null ? null : text.strip();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public boolean isInUse() {
    return inUse;
  }

  public void setInUse(boolean inUse) {
    this.inUse = inUse;
  }
}
