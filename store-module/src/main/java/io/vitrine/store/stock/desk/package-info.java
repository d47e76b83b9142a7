/** What staff does with stock outside of a sale: looks, receives, writes off; and who may. */
package io.vitrine.store.stock.desk;
