/** The page on which administrators keep webhooks and see what they were told. */
package io.vitrine.booking.webhook.page;
