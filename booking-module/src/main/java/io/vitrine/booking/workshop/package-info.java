/**
 * Workshops: something for a group, planned by a manager. It owns {@code workshop}; its hosts and
 * its room are occupied in the ledger like everything else that takes their time.
 */
package io.vitrine.booking.workshop;
