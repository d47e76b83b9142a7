package io.vitrine.catalog.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The place at home that the visitor gave, remembered by their browser alone. */
@Named
@RequestScoped
public class MyRoom {

  /** Strictly needed for what the visitor asked for, so no consent is due (CNIL). */
  public static final String COOKIE = "vitrine_room";

  private final HttpServletRequest request;

  @Inject
  public MyRoom(HttpServletRequest request) {
    this.request = request;
  }

  public Optional<Room> room() {
    return request.getCookies() == null
        ? Optional.empty()
        : Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .findFirst()
            .flatMap(Room::ofWritten);
  }

  public boolean isGiven() {
    return room().isPresent();
  }

  public Integer getWidth() {
    return room().map(Room::width).orElse(null);
  }

  public Integer getDepth() {
    return room().map(Room::depth).orElse(null);
  }

  public Integer getHeight() {
    return room().map(Room::height).orElse(null);
  }
}
