package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Appointment.Room;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is told of a home, as one document: it is read with the dossier and never searched. */
@Converter
public class RoomColumn implements AttributeConverter<Room, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Room room) {
    return room == null || room.equals(Room.NONE) ? null : JSON.toJson(room);
  }

  @Override
  public Room convertToEntityAttribute(String document) {
    return document == null ? Room.NONE : JSON.fromJson(document, Room.class);
  }
}
