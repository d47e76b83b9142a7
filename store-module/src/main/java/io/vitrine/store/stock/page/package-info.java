/** The pages of stock: one article, a list by scan, transfers, counts. */
package io.vitrine.store.stock.page;
