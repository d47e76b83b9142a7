/** Effects, coverage, fairness and planned hours over HTTP, for the manager of the shop. */
package io.vitrine.booking.staffing.rest;
