/** The fields with which a manager chooses repairs, on whichever page strands appointments. */
package io.vitrine.booking.repair.page;
