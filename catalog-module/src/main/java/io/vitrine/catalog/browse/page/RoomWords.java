package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.Size;
import io.vitrine.catalog.room.MyRoom;
import io.vitrine.catalog.room.Room;
import io.vitrine.shell.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Trop large de 12 cm": whether a thing fits the place that the visitor gave. */
@RequestScoped
class RoomWords {

  private final MyRoom myRoom;
  private final Texts texts;

  @Inject
  RoomWords(MyRoom myRoom, Texts texts) {
    this.myRoom = myRoom;
    this.texts = texts;
  }

  /** Said of a thing; {@code tone} is of the house's states. */
  record Said(String words, String tone) {}

  /** Empty where no place was given. */
  Optional<Said> of(Size size) {
    return myRoom.room().map(room -> said(room, size));
  }

  private Said said(Room room, Size size) {
    List<Room.Excess> excesses = room.exceededBy(size);
    if (!excesses.isEmpty()) {
      String words = Formats.list(excesses.stream().map(this::excess).toList(), texts.locale());
      return new Said(
          words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1), "warn");
    }
    return room.judges(size)
        ? new Said(texts.of("room.fits"), "good")
        : new Said(texts.of("room.unknown"), "plain");
  }

  private String excess(Room.Excess excess) {
    return texts.of(
        "room.excess." + excess.side().name().toLowerCase(Locale.ROOT),
        Formats.number(excess.centimetres(), texts.locale()));
  }
}
