/**
 * What a customer brings back: lines of a sale by its receipt, the money the way it came, on record
 * like a sale with the sign turned. Never more than was sold, whoever asks at the same time.
 */
package io.vitrine.store.refund;
