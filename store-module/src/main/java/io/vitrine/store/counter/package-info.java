/**
 * What lies on the counter and is not sold yet. A basket belongs to a visit and is kept by whoever
 * changed it last, so that it outlives the browser and can be handed over; its page is where all
 * that is sold, promised and paid at a till meets.
 */
package io.vitrine.store.counter;
