/**
 * Fills an empty house for a demonstration, once: ten people, the published rota of twelve weeks,
 * and what became of the appointments of seven weeks that are over. People and rota go through the
 * use cases that the house itself uses; the past, which nobody can book, is written as they would
 * have left it. So is a year of people who came without an appointment, as the store would have
 * told it. Two people come to Bellecour within the next weeks, booked as anybody does. Once the
 * house is open a rota is searched for, for both shops together, so that a manager finds a
 * proposal.
 */
package io.vitrine.booking.demo;
