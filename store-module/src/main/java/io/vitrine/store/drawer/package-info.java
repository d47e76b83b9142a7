/**
 * What happens to a drawer beside sales and refunds: it is opened without a sale, money is put in
 * or taken out. Owns drawer_entry.
 */
package io.vitrine.store.drawer;
