/**
 * Credit notes: what the house owes to whoever holds one. Issued by a return instead of money, for
 * goods without a receipt, or as goodwill; used as a means of payment, in parts too. What is left
 * follows from the chain of their uses.
 */
package io.vitrine.store.credit;
