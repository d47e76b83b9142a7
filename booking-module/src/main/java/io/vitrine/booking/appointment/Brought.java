package io.vitrine.booking.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** The list that somebody brings along: its token, and what the catalogue said of it. */
@Embeddable
public class Brought {

  @Column(name = "selection_token")
  private String token;

  @Enumerated(EnumType.STRING)
  @Column(name = "selection_state")
  private SelectionState state;

  @Convert(converter = SelectionColumn.class)
  @Column(name = "selection")
  private KeptSelection list;

  protected Brought() {}

  /** Nothing was asked of the catalogue yet. */
  Brought(String token) {
    this.token = token;
    this.state = SelectionState.NONE;
  }

  /** The one that is brought, in the place of any other. */
  void takes(KeptSelection other) {
    token = other.token();
    list = other;
    state = SelectionState.KEPT;
  }

  /** What the catalogue answered. */
  void heard(SelectionAnswer answer) {
    state =
        answer.fold(
            read -> {
              list = read;
              return SelectionState.KEPT;
            },
            () -> SelectionState.GONE,
            () -> SelectionState.LATER);
  }

  boolean isStillToBeRead() {
    return state == SelectionState.LATER;
  }

  String token() {
    return token;
  }

  SelectionState state() {
    return state;
  }

  Optional<KeptSelection> list() {
    return Optional.ofNullable(list);
  }
}
