/**
 * Training: people learn at a real device with the real pages, in a fictional shop beside the real
 * one. This package owns when it begins and ends, and who comes in as a customer; that nothing of
 * it counts is the work of the fictional shop's code.
 */
package io.vitrine.store.training;
