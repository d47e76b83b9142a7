/** Why a time is not offered, over HTTP, for the managers of the shop. */
package io.vitrine.booking.explanation.rest;
