package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.WorkTime;

/**
 * A published shift that goes from one person to another, at the same time.
 *
 * @param shift its id
 * @param time when it was when they agreed
 * @param from who had it then
 * @param to whose it shall be
 */
public record Handed(String shift, String shop, WorkTime time, String from, String to) {}
