/** Advice topics: what customers can be advised on, how long it takes and when it can be booked. */
package io.vitrine.booking.topic;
