/**
 * The quote (devis): prices promised in writing until a day, made in a visit at an enrolled device.
 * It becomes one sale or one order, ends, or is withdrawn.
 */
package io.vitrine.store.quote;
