/**
 * What an adviser might do for somebody of the book, with the reason. Suggested from facts, once a
 * reason; written by a person, in her words, once, to those who agreed.
 */
package io.vitrine.store.aftersale.followup;
