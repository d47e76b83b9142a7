package io.vitrine.shell.clock;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * An instant in a {@code timestamp with time zone} column; EclipseLink 4 would store the bare
 * {@link Instant} as bytes. H2 keeps the hour that is there twice in autumn apart only when its
 * address ends with {@code ;TIME ZONE=UTC}.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {

  @Override
  public OffsetDateTime convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Instant convertToEntityAttribute(OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  /**
   * The instant in a cell of a native query's row, which each driver gives in its own type.
   *
   * @return {@code null} for an empty cell
   */
  public static Instant read(Object cell) {
    if (cell instanceof OffsetDateTime at) {
      return at.toInstant();
    }
    return cell == null ? null : ((java.sql.Timestamp) cell).toInstant();
  }
}
