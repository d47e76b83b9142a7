/** Webhooks over REST, for administrators. */
package io.vitrine.booking.webhook.rest;
