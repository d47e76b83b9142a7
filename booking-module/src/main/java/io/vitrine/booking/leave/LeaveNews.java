package io.vitrine.booking.leave;

import java.time.Instant;

/**
 * A request was told, approved or declined. Fired inside the transaction.
 *
 * @param request in the state that it has now
 */
public record LeaveNews(LeaveRequest request, Instant at) {}
