/**
 * Who has which time: the ledger of occupied ticks for advisers, rooms and equipment, and the holds
 * that lapse. It owns {@code occupation}, {@code ledger_tick} and {@code time_hold}, and decides
 * every contended time; what the times are for is others' business.
 */
package io.vitrine.booking.occupancy;
