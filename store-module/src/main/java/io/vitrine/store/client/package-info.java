/**
 * The client book: who wants to be remembered, what she said of herself, what she agreed to, her
 * visits and purchases. Recognised, never tracked: she says who she is.
 */
package io.vitrine.store.client;
