/**
 * Card terminals. Each attempt to take or to give back money is a row before the terminal is asked,
 * and stays in sight until it is part of a sale or a refund, given back, or known to have moved
 * nothing. How a terminal is reached stands behind {@link io.vitrine.store.terminal.CardTerminal}.
 */
package io.vitrine.store.terminal;
