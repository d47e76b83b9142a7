/**
 * Discounts at the counter: what they are worth to the cent, and how deep each role may go. Never
 * on the eco-participation, never more than was said.
 */
package io.vitrine.store.discount;
