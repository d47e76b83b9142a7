/** The receipt on the screen. */
package io.vitrine.store.receipt.page;
