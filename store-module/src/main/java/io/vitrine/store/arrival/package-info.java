/**
 * Who comes into the shop today: appointments expected, people checked in by their code or by the
 * staff or by the shop's screen, people who came without an appointment and wait. Owns the tables
 * arrival and code_guesses; the visit itself belongs to {@code visit}.
 */
package io.vitrine.store.arrival;
