package io.vitrine.booking.hold.page;

import io.vitrine.booking.appointment.Reason;
import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.appointment.page.HeldForHer;
import io.vitrine.booking.hold.HoldAnswer;
import io.vitrine.booking.hold.HoldLimits;
import io.vitrine.booking.hold.HoldTime;
import io.vitrine.booking.hold.HoldWanted;
import io.vitrine.booking.hold.Holder;
import io.vitrine.shell.InvalidValue;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * The buttons of the second step: the time is held, and the third step is an address again. A time
 * that is gone leads back to the second step, which says so; where nothing can be held for another
 * reason the walk goes on without.
 */
@WebServlet("/hold")
public class HoldServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient HoldTime holding;
  @Inject private transient HoldLimits limits;
  @Inject private transient HeldForHer held;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Address walk = Address.of("/booking/book");
    for (String name : new String[] {"shop", "topic", "speak", "staff", "selection"}) {
      walk = walk.with(name, request.getParameter(name));
    }
    String from = request.getParameter("from");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", walk.with(isGone(request, response) ? "gone" : "from", from).toString());
  }

  private boolean isGone(HttpServletRequest request, HttpServletResponse response) {
    if (!limits.admits(request.getRemoteAddr())) {
      return false;
    }
    try {
      HoldAnswer answer =
          holding.hold(
              new HoldWanted(
                  request.getParameter("shop"),
                  request.getParameter("topic"),
                  request.getParameter("staff"),
                  Instant.parse(String.valueOf(request.getParameter("from"))),
                  request.getParameter("speak")),
              Holder.customer(held.key(), request.getRemoteAddr()));
      answer.fold(
          it -> {
            HeldForHer.remember(response, it.key());
            return null;
          },
          no -> null);
      return answer.fold(it -> false, no -> no.reason() == Reason.TAKEN);
    } catch (DateTimeException | InvalidValue e) {
      return false;
    }
  }
}
